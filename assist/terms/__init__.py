"""Terms of the term base in a text: one way to find them, for checks, translation and reports."""

from __future__ import annotations

from assist.terms.index import Avoided, AvoidedTerm, TermIndex, term_index

__all__ = ["Avoided", "AvoidedTerm", "TermIndex", "term_index"]
