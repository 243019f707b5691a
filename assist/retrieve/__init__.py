"""What a draft may rest on: playbooks and help articles."""

from __future__ import annotations

from assist.retrieve.guide import PlaybookGuide
from assist.retrieve.retriever import SourceRetriever

__all__ = ["PlaybookGuide", "SourceRetriever"]
