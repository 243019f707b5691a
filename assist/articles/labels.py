"""What words of an article no engine may change: placeholders, mentions, and the labels of the app's buttons and menus.

A list of labels is a file with one a line, or a table with a header: `label`, then a language a column, with what the
app says in it. A label of one word counts only in quotes or where it is all that is bold, linked or the like: «Send» is
a button, «Send your coins» is not.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assist.errors import DataError
from assist.languages import normalize
from assist.records import Span
from assist.slots import slots

_MENTION = re.compile(r"(?<![A-Za-z0-9_@.])@[a-z][\w-]+|[⟦⟧]")
_QUOTES = "\"'“”‘’«»„「」『』"


@dataclass(frozen=True, slots=True)
class Labels:
    """Label -> language -> what the app says there; a language that is missing keeps the label."""

    known: Mapping[str, Mapping[str, str]]

    def fixed(self, target: str) -> Sequence[tuple[str, str]]:
        """The labels, longest first, with what stands for them in a language."""
        found = ((label, said.get(target, label)) for label, said in self.known.items())
        return sorted(found, key=lambda item: (-len(item[0]), item[0]))


NO_LABELS = Labels({})


def read_labels(path: Path) -> Labels:
    """Raises `DataError` for a file that can't be read, or a column that is no language."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: {error}") from error
    delimiter = next((char for char in "\t,;" if lines and lines[0].casefold().startswith(f"label{char}")), None)
    if delimiter is None:
        return Labels({line.strip(): {} for line in lines if line.strip() and not line.startswith("#")})
    rows = list(csv.reader(lines, delimiter=delimiter))
    languages = [normalize(name) for name in rows[0][1:]]
    return Labels({
        row[0].strip(): {tag: said.strip() for tag, said in zip(languages, row[1:], strict=False) if said.strip()}
        for row in rows[1:]
        if row and row[0].strip()
    })  # fmt: skip


class Keeper:
    """Callable: what of a piece of text stays, and as what. `alone`: the piece is all that a pair of marks holds."""

    def __init__(self, labels: Labels, target: str) -> None:
        self._labels = labels.fixed(target)

    def __call__(self, text: str, alone: bool) -> Iterator[tuple[Span, str]]:
        """In no order; may overlap."""
        for _, span in slots(text):
            yield span, text[slice(*span)]
        for match in _MENTION.finditer(text):
            yield match.span(), match.group()
        for label, said in self._labels:
            if alone and text.strip() == label:
                start = text.index(label)
                yield (start, start + len(label)), said
            elif label in text:
                for match in re.finditer(rf"(?<!\w){re.escape(label)}(?!\w)", text):
                    quoted = text[match.start() - 1 : match.start()] in tuple(_QUOTES) and text[match.end() :][
                        :1
                    ] in tuple(_QUOTES)
                    if quoted or not label.isalpha():
                        yield match.span(), said
