"""What a draft may rest on."""

from __future__ import annotations

from assist.retrieve.playbooks import PlaybookGuide, PlaybookRetriever

__all__ = ["PlaybookGuide", "PlaybookRetriever"]
