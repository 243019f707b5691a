"""What the desk keeps: cases, messages, drafts, edits, replies, findings, dismissals, feedback, reviews, a trail.

SQLite in the data folder, or PostgreSQL by `ASSIST_DATABASE_URL`. Secrets are cut and personal data is masked before
anything is written (`keeping.py`); what is older than the retention setting is deleted for good (`retention.py`).
"""

from __future__ import annotations

from assist.store.cases import Store
from assist.store.records import Filter, Lines, Queue, Saved, StoredCase, Waiting

__all__ = ["Filter", "Lines", "Queue", "Saved", "Store", "StoredCase", "Waiting"]
