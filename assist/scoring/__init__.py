"""Scorecards of finished conversations and of single replies, every point traced to words, a rule and a better wording.

`Scorer.conversation` and `Scorer.reply` are the two ways in; `assist.assembly.scorer` builds one.
"""

from __future__ import annotations

from assist.rubrics import CATEGORIES
from assist.scoring.records import Conversation, Evidence, Line, Scored
from assist.scoring.scorer import Scorer

__all__ = ["CATEGORIES", "Conversation", "Evidence", "Line", "Scored", "Scorer"]
