"""Files of conversations -> scorecards: read as a stream, scored by several processes, gone on with after a stop."""

from __future__ import annotations

from assist.scoring.batch.job import Job, Result
from assist.scoring.batch.source import Source, open_source

__all__ = ["Job", "Result", "Source", "open_source"]
