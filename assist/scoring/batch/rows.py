"""The rows of a CSV or JSON Lines file with where each stands in it, read one at a time; a bad one stops nothing."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from assist.errors import DataError
from assist.intake.table import COLUMNS

Row = dict[str, Any]
_MOST_LINES = 2_000  # of one row: more means that a quote is never closed
_LONGEST = 2_000_000  # characters of one field
_DELIMITERS = ",;\t"


@dataclass(frozen=True, slots=True)
class Place:
    """Bytes of a file that hold one row; `line` is its first one, from 1."""

    start: int
    size: int
    line: int


class Rows:
    """The rows of one file. Raises `DataError` where it cannot be read at all or has no column `text`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        csv.field_size_limit(_LONGEST)
        try:
            with path.open("rb") as file:
                first = file.readline(_LONGEST)
        except OSError as error:
            raise DataError(f"{path}: cannot be read: {error.strerror}") from None
        if first[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise DataError(f"{path} is UTF-16; save it as UTF-8 first")
        self.is_csv = path.suffix.lower() in (".csv", ".tsv")
        self._names: Sequence[str] = ()
        self._delimiter = ","
        if self.is_csv:
            header = first.decode("utf-8-sig", "replace")
            self._delimiter = max(_DELIMITERS, key=header.count)
            self._names = [name.strip() for name in next(csv.reader([header], delimiter=self._delimiter), [])]
            if "text" not in self._names:
                raise DataError(f"{path}: a column named text is needed; known columns: {' '.join(COLUMNS)}")

    def places(self) -> Iterator[tuple[Place, Row | str]]:
        """Each row with its place, or a text that says why it is none."""
        with self._path.open("rb") as file:
            yield from self._csv(file) if self.is_csv else self._lines(file)

    def read(self, file: BinaryIO, place: Place) -> Row | str:
        """The row at a place; `file` is the path, opened to read bytes."""
        file.seek(place.start)
        data = file.read(place.size)
        return self._parsed(data, place.line)

    def _lines(self, file: BinaryIO) -> Iterator[tuple[Place, Row | str]]:
        start = 0
        for number, line in enumerate(file, 1):
            if line.strip():
                yield Place(start, len(line), number), self._parsed(line, number)
            start += len(line)

    def _csv(self, file: BinaryIO) -> Iterator[tuple[Place, Row | str]]:
        start = len(file.readline())
        number = 2
        while line := file.readline():
            data, lines = self._record(file, line)
            if data is None:  # from the next line on, so that nothing behind it is lost
                place = Place(start, len(line), number)
                yield place, f"line {number}: a quote is never closed"
                file.seek(start + len(line))
                data, lines = line, 1
            elif data.strip():
                place = Place(start, len(data), number)
                yield place, self._parsed(data, number)
            start += len(data)
            number += lines

    def _record(self, file: BinaryIO, line: bytes) -> tuple[bytes | None, int]:
        """All lines of the record that begins with `line`: as long as a quote is open. None where it never closes."""
        if not line.count(b'"') % 2 or not self._is_open(line):
            return line, 1
        parts, quotes = [line], line.count(b'"')
        while quotes % 2:
            more = file.readline(_LONGEST)
            if not more or len(parts) >= _MOST_LINES:
                return None, 1
            parts.append(more)
            quotes += more.count(b'"')
        whole = b"".join(parts)
        fits = isinstance(self._parsed(whole, 0), dict)  # else the quote that ends it belongs to another row
        return (whole, len(parts)) if fits else (None, 1)

    def _is_open(self, line: bytes) -> bool:
        """True where a quoted field goes on in the next line; a sign for inches opens none."""
        try:
            next(csv.reader([line.decode("utf-8", "replace")], delimiter=self._delimiter, strict=True), None)
        except csv.Error as error:
            return "unexpected end" in str(error)
        return False

    def _parsed(self, data: bytes, line: int) -> Row | str:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return f"line {line}: not UTF-8"
        return self._fields(text, line) if self.is_csv else _object(text, line)

    def _fields(self, text: str, line: int) -> Row | str:
        try:
            fields = next(csv.reader(text.splitlines(keepends=True), delimiter=self._delimiter, strict=True), [])
        except csv.Error as error:
            return f"line {line}: {error}"
        if len(fields) > len(self._names):
            return f"line {line}: {len(fields)} fields, but {len(self._names)} columns; is a quote missing?"
        return dict(zip(self._names, fields, strict=False))


def _object(text: str, line: int) -> Row | str:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return f"line {line}: not JSON"
    return found if isinstance(found, dict) else f"line {line}: not an object"
