"""Concepts as CSV: one row per concept and language, in a form that spreadsheets open and edit safely."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection

from assist.knowledge import Concept
from assist.termbase.cells import guarded, joined

ANYWHERE = "*"  # in the list of conditions: a wording that has none
COLUMNS = (
    *("concept", "domain", "note", "language", "use", "also", "accept", "avoid", "why", "where"),
    *("unless", "pos", "origin", "source", "keep", "named_by"),
)


def to_csv(concepts: tuple[Concept, ...], only: Collection[str] = ()) -> bytes:
    """UTF-8 with the byte order mark that spreadsheets need; with `only` no other languages."""
    out = io.StringIO()
    rows = csv.writer(out, quoting=csv.QUOTE_ALL)
    rows.writerow(COLUMNS)
    for concept in concepts:
        for tag, terms in concept.terms.items():
            if only and tag not in only:
                continue
            cells = (
                concept.id,
                concept.domain,
                concept.note,
                tag,
                terms.use,
                joined(terms.also),
                joined(terms.accept),
                joined(item.term for item in terms.avoid),
                joined(item.why for item in terms.avoid),
                joined(" ".join(item.where) or ANYWHERE for item in terms.avoid)
                if any(item.where for item in terms.avoid)
                else "",
                joined(terms.unless),
                terms.pos or "",
                "source" if tag in concept.sourced else "authored",
                concept.source or "",
                "yes" if concept.keep else "",
                joined(concept.named_by),
            )
            rows.writerow([guarded(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")
