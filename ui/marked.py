"""A text with some of its words marked, for display only: what is copied or sent never comes from here."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from assist.languages import languages
from assist.records import UND, Entity, Secret, Span
from ui.markup import Html, el, join
from ui.words import say, word

# Bidi overrides, embeddings and isolates: they can make a text read as what it is not, so they are shown, not obeyed.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LAYOUT = frozenset("\n\r\t")


def plain(value: str) -> Html:
    """`value` escaped, with characters that would act instead of show replaced by their names."""
    parts: list[str] = []
    start = 0
    for index, char in enumerate(value):
        if char in _REORDERING or (unicodedata.category(char) == "Cc" and char not in _LAYOUT):
            parts += (value[start:index], el("span", f"U+{ord(char):04X}", class_="ra-control"))
            start = index + 1
    parts.append(value[start:])
    return join(parts)


def block(content: str, language: str, class_: str = "ra-text") -> Html:
    """A block of someone's words; its language picks direction, fonts and reading voices."""
    tag = None if language == UND else language
    return el("div", content, class_=class_, dir="rtl" if is_rtl(language) else "auto", lang=tag)


def isolated(value: str) -> Html:
    """Words set apart, so that «500 USDT» inside Arabic neither moves nor turns its neighbours round."""
    return el("bdi", plain(value))


def marked(value: str, entities: Iterable[Entity], secrets: Iterable[Secret]) -> Html:
    """`value` with its entities and the places of cut secrets marked. Of overlapping marks the first, longest wins."""
    marks: list[tuple[Span, str, str]] = [
        (secret.span, "ra-secret", say("case", "stood-here", kind=word("secret", secret.kind))) for secret in secrets
    ]
    marks += [(entity.span, _entity_class(entity), entity_note(entity)) for entity in entities]
    marks.sort(key=lambda mark: (mark[0][0], -mark[0][1]))
    parts: list[str] = []
    at = 0
    for (start, end), class_, title in marks:
        if start < at or end > len(value):
            continue
        parts += (plain(value[at:start]), el("bdi", el("mark", plain(value[start:end]), class_=class_, title=title)))
        at = end
    parts.append(plain(value[at:]))
    return join(parts)


def entity_note(entity: Entity) -> str:
    """«address, tron, checked»."""
    verdict = {True: say("case", "checked"), False: say("case", "not-valid"), None: ""}[entity.valid]
    return ", ".join(part for part in (word("kind", entity.kind), entity.network, verdict) if part)


def is_rtl(tag: str) -> bool:
    """True for a language written from right to left."""
    known = languages().get(tag)
    return known is not None and known.direction == "rtl"


def _entity_class(entity: Entity) -> str:
    return "ra-entity ra-invalid" if entity.valid is False else "ra-entity"
