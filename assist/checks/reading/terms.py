"""What a candidate says wrongly by the term base, and how a wording replaces another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assist.languages import languages
from assist.records import Candidate
from assist.terms import Avoided, AvoidedTerm, TermIndex


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wording of the text that is wrong for what is meant, and the concept it is wrong for."""

    found: AvoidedTerm
    meant: Avoided


def wrong_wordings(candidate: Candidate, index: TermIndex) -> Iterator[Wrong]:
    """Wordings to avoid: wrong only where the source, or the conversation, is about the concept they are wrong for, and
    not about one that they are right for. With neither source nor conversation what is right for nothing is wrong."""
    avoided = list(index.avoided(candidate.text, candidate.language))
    if not avoided:
        return
    about = _about(candidate, index)
    copied = {written for written in {found.written for found in avoided} if written in (candidate.source or "")}
    for found in avoided:
        if found.written in copied:
            continue
        certain = candidate.source is None and not candidate.thread and not found.right_for
        meant = [avoided for avoided in found.wrong_for if _is_wrong(avoided, about, certain=certain)]
        right = set(found.right_for).difference(avoided.concept for avoided in meant)
        if meant and about.isdisjoint(right):
            yield Wrong(found, meant[0])


def _is_wrong(avoided: Avoided, about: frozenset[str], *, certain: bool) -> bool:
    if avoided.where:
        return avoided.concept in about and not about.isdisjoint(avoided.where)
    return certain or avoided.concept in about


def _about(candidate: Candidate, index: TermIndex) -> frozenset[str]:
    """The concepts that the source names; without one, those of the conversation."""
    if candidate.source is not None:
        return index.found(candidate.source, candidate.source_language or candidate.language)
    named = (index.found(message.text, message.language or candidate.language) for message in candidate.thread)
    return frozenset(concept for concepts in named for concept in concepts)


def in_place_of(written: str, wording: str, language: str) -> str:
    """`wording` with the capitals of the words it replaces; what it writes large itself stays large."""
    if not written or not wording:
        return wording
    small, large = ("iı", "İI") if language == "tr" else ("", "")
    table = str.maketrans(small, large)
    if written.isupper() and sum(char.isalpha() for char in written) > 1:
        return wording.translate(table).upper()
    return wording[0].translate(table).upper() + wording[1:] if written[0].isupper() else wording


def fits_anywhere(language: str) -> bool:
    """True where a wording stands in one form, whatever its number and case: 提币, 출금, rút tiền, penarikan."""
    known = languages().get(language)
    return known is not None and known.invariable
