"""Pseudo-translation: accents on every letter and a third more length, so that a layout shows what it does not hold.

Entities, secrets' markers and `{placeholders}` stay, as a real translation must keep them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from assist.protect import find_entities
from assist.records import Span
from assist.slots import slots

_ACCENTED = str.maketrans(
    "AEIOUYaeiouyCcDdGgKkLlNnRrSsTtZz",
    "ÅÉÎÖÛÝåéîöûýÇçÐðĜĝĶķĻļÑñŔŕŠšŢţŽž",
)
_MARKER = re.compile(r"⟦[^⟦⟧]*⟧|\{[^{}]*\}|&\w+;")
_PADDING = "·"  # no format takes it for markup


class PseudoEngine:
    """Every direction; the text stays readable."""

    name = "pseudo"

    def supports(self, source: str, target: str) -> bool:
        """True for all."""
        return True

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """`[Ýöûŕ ŵîţĥðŕåŵåļ ····]` for «Your withdrawal»; blank texts stay blank."""
        return [_pseudo(text) for text in texts]


def _pseudo(text: str) -> str:
    if not text.strip():
        return text
    parts: list[str] = []
    end = 0
    for start, stop in _kept(text):
        parts += (text[end:start].translate(_ACCENTED), text[start:stop])
        end = stop
    body = "".join((*parts, text[end:].translate(_ACCENTED)))
    inner = body.strip()
    padded = f"[{inner} {_PADDING * max(1, len(inner) // 3)}]"
    return body.replace(inner, padded, 1)


def _kept(text: str) -> Iterator[Span]:
    spans = [match.span() for match in _MARKER.finditer(text)] + [span for _, span in slots(text)]
    spans += [entity.span for entity in find_entities(text)]
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            yield start, stop
            end = stop
