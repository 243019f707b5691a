"""Terms of the term base in a text: one way to find them, for checks, translation and reports."""

from __future__ import annotations

from assist.terms.index import Avoided, AvoidedTerm, TermIndex, term_index
from assist.terms.renderings import Rendering, renderings

__all__ = ["Avoided", "AvoidedTerm", "Rendering", "TermIndex", "renderings", "term_index"]
