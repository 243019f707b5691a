"""What a review found, in figures and as a page of its own that opens without a network."""

from __future__ import annotations

from assist.scoring.report.figures import Figures
from assist.scoring.report.page import page

__all__ = ["Figures", "page"]
