"""CSV to concepts: as spreadsheets save it, with comma, semicolon or tab, in UTF-8 or what Excel calls Unicode text."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Mapping

from assist.errors import DataError
from assist.termbase.cells import parted, unguarded
from assist.termbase.csv_write import ANYWHERE, COLUMNS
from assist.termbase.gather import Gathered, Part, gather

_NEEDED = ("concept", "language", "use")
_OF_CONCEPT = ("domain", "note", "source")
_YES, _NO = ("yes", "true", "1", "x"), ("", "no", "false", "0")
_CELL_LIMIT = 1_000_000


def from_csv(raw: bytes, name: str) -> Gathered:
    """The concepts of a file. Raises `DataError` where it cannot be read at all; bad rows are lines in `errors`."""
    text = _decoded(raw, name)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=lambda mark: sum(_name(cell) in COLUMNS for cell in first.split(mark)))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    csv.field_size_limit(_CELL_LIMIT)
    try:
        heads = [_name(cell) for cell in next(rows, [])]
        _check_heads(heads, name)
        parts: list[Part] = []
        errors: list[str] = []
        for number, cells in enumerate(rows, 2):
            if any(cell.strip() for cell in cells):
                _row(number, heads, cells, parts, errors)
    except csv.Error as error:
        raise DataError(f"{name}: row {rows.line_num}: not CSV: {error}") from error
    return gather(parts, errors)


def _decoded(raw: bytes, name: str) -> str:
    encoding = "utf-16" if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        advice = "save it as «CSV UTF-8» and try again"
        raise DataError(
            f"{name} is not {encoding.removesuffix('-sig').upper()} at byte {error.start}; {advice}"
        ) from error
    if "\0" in text:
        raise DataError(f"{name} is no text: it holds zero bytes")
    return text


def _name(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", cell.strip().strip('"').lower())


def _check_heads(heads: list[str], name: str) -> None:
    missing = [column for column in _NEEDED if column not in heads]
    if missing:
        raise DataError(f"{name}: row 1: no column {', '.join(missing)}; the columns are: {' '.join(COLUMNS)}")
    unknown = [head for head in heads if head not in COLUMNS]
    if unknown or len(set(heads)) < len(heads):
        which = ", ".join(unknown) or ", ".join(sorted({head for head in heads if heads.count(head) > 1}))
        raise DataError(f"{name}: row 1: unknown or double column {which}; the columns are: {' '.join(COLUMNS)}")


def _row(number: int, heads: list[str], cells: list[str], parts: list[Part], errors: list[str]) -> None:
    place = f"row {number}"
    if len(cells) > len(heads) and any(cell.strip() for cell in cells[len(heads) :]):
        errors.append(f"{place}: {len(cells)} cells, {len(heads)} columns; is a cell with the delimiter unquoted?")
        return
    row = {head: unguarded(cell).strip() for head, cell in zip(heads, cells, strict=False)}
    if not row.get("concept") or not row.get("language"):
        errors.append(f"{place}: concept and language must be there")
        return
    if row.get("keep", "").lower() not in (*_YES, *_NO):
        errors.append(f"{place}: keep is yes or empty, not {row['keep']!r}")
        return
    if row.get("origin", "") not in ("", "source", "authored"):
        errors.append(f"{place}: origin is source or authored, not {row['origin']!r}")
        return
    parts.append(
        Part(
            place,
            row["concept"],
            row["language"],
            row.get("use", ""),
            parted(row.get("also", "")),
            parted(row.get("accept", "")),
            parted(row.get("avoid", "")),
            parted(row.get("why", "")),
            tuple(() if one == ANYWHERE else tuple(one.split()) for one in parted(row.get("where", ""))),
            parted(row.get("unless", "")),
            row.get("pos", ""),
            row.get("origin") == "source",
            _of_concept(row),
        )
    )


def _of_concept(row: Mapping[str, str]) -> dict[str, str | bool | tuple[str, ...]]:
    """What a row says of the whole concept; an empty cell says nothing."""
    said: dict[str, str | bool | tuple[str, ...]] = {key: row[key] for key in _OF_CONCEPT if row.get(key)}
    if row.get("keep"):
        said["keep"] = row["keep"].lower() in _YES
    if row.get("named_by"):
        said["named_by"] = parted(row["named_by"])
    return said
