"""CSV and TSV: the cells of columns that hold prose, quoting and line ends of all else untouched."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from assist.articles.decoded import Builder, lifted, whole
from assist.articles.document import Document
from assist.articles.formats import value
from assist.articles.formats.codec import decode
from assist.articles.formats.collected import Collected
from assist.articles.formats.options import Options, prose
from assist.errors import UsageError
from assist.records import Span

SUFFIXES = (".csv", ".tsv")
_DELIMITERS = (",", ";", "\t", "|")


def read(data: bytes, options: Options) -> Document:
    """The first row names the columns; where no name says what it is, all cells that read as words are taken."""
    text, pack = decode(data)
    delimiter = _delimiter(text)
    rows = list(_rows(text, delimiter))
    csv.field_size_limit(max(len(text), 1 << 17))
    known = [row for row in csv.reader(text.splitlines(keepends=True), delimiter=delimiter) if row]
    if [[_value(text, span) for span in row] for row in rows if len(row) > 1 or row[0][0] < row[0][1]] != known:
        raise UsageError("its quotes do not match; no valid CSV")
    collected = Collected()
    header = [_value(text, span).strip() for span in rows[0]] if rows else []
    wanted = [bool(name) and options.wanted("csv", (name,)) for name in header]
    named = any(wanted)
    for row in rows[1:]:
        for column, span in enumerate(row):
            if (wanted[column : column + 1] == [True] if named else True) and prose(_value(text, span)):
                name = header[column] if column < len(header) else ""
                collected.add(_cell(text, span, delimiter, name, options))
    return collected.document(text, pack)


def _cell(text: str, span: Span, delimiter: str, name: str, options: Options) -> Document:
    start, end = span
    quoted = text[start] == '"'
    builder = Builder(start)
    if quoted:
        start, end = start + 1, end - 1
        at = start
        for match in re.compile('""').finditer(text, start, end):
            builder.add(text[at : match.start()], at, match.start())
            builder.add('"', *match.span())
            at = match.end()
        builder.add(text[at:end], at, end)
    else:
        builder.add(text[start:end], start, end)
    decoded = builder.done(end)
    inner = value.fragment(decoded.text, options)
    if quoted:
        return lifted(inner, decoded, lambda words: words.replace('"', '""'), name)

    def finish(words: str) -> str:
        needed = any(char in words for char in (delimiter, '"', "\r", "\n"))
        return '"' + words.replace('"', '""') + '"' if needed else words

    return lifted(whole(inner, finish), decoded, str, name)


def _value(text: str, span: Span) -> str:
    raw = text[slice(*span)]
    return raw[1:-1].replace('""', '"') if raw.startswith('"') and len(raw) > 1 else raw


def _rows(text: str, delimiter: str) -> Iterator[Sequence[Span]]:
    field = re.compile(
        rf'(?P<value>"(?:[^"]|"")*"|[^{re.escape(delimiter)}\r\n]*)(?P<end>{re.escape(delimiter)}|\r\n|\n|\r|\Z)'
    )
    row: list[Span] = []
    at = 0
    while at < len(text) or row:
        match = field.match(text, at)
        if match is None:
            raise UsageError(
                f"a quote is not closed or stands in a word, line {text.count(chr(10), 0, at) + 1}; no valid CSV"
            )
        row.append(match.span("value"))
        at = match.end()
        if match["end"] != delimiter:
            yield row
            row = []


def _delimiter(text: str) -> str:
    line = re.sub(r'"[^"]*"', "", text[: text.find("\n") + 1 or len(text)])
    return max(_DELIMITERS, key=line.count)
