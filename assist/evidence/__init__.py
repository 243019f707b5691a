"""A case as one file that can be gone through again: what came in, what came out, and what it was made of."""

from __future__ import annotations

from assist.evidence.record import read, record, write
from assist.evidence.replay import Difference, Replayed, replay

__all__ = ["Difference", "Replayed", "read", "record", "replay", "write"]
