"""What the customer needs, how they feel, how urgent it is, what is still missing: from their own words."""

from __future__ import annotations

from assist.triage.masking import masked
from assist.triage.triager import IntentTriager

__all__ = ["IntentTriager", "masked"]
