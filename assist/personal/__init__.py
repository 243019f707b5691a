"""Personal drafts: one sentence of a chat model in a reviewed reply, on a leash (docs/personal.md).

A chat model chooses among reviewed words (`words`, `leash`), the whole reply must say the same as before (`same`) and
pass every check; else it is tried once more, then dropped (`writer`).
"""

from __future__ import annotations

from assist.personal.same import differences
from assist.personal.writer import PersonalWriter

__all__ = ["PersonalWriter", "differences"]
