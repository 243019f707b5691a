"""Writes XLIFF. A unit's id is its number, the hash of its source and that of its translation as it was given out:
what comes back changed is known by it, whatever else happened meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath
from typing import Literal

from assist.articles.document import Mark
from assist.articles.exchange.codes import Code, Token, fingerprint, tokens, xml_text
from assist.articles.past import Known
from assist.articles.segment_report import How
from assist.articles.work import Part, Work
from assist.atomic import write_whole
from assist.records import Finding

Version = Literal["1.2", "2.0"]
Findings = Mapping[int, tuple[Finding, ...]]
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_STATES_12: Mapping[How, str] = {
    "translated": 'state="needs-review-translation" state-qualifier="mt-suggestion"',
    "before": 'state="needs-review-translation" state-qualifier="mt-suggestion"',
    "memory": 'state="needs-review-translation" state-qualifier="exact-match"',
    "human": 'state="translated"',
}
_STATES_20: Mapping[How, str] = {"human": "reviewed", "left": "initial"}


@dataclass(frozen=True, slots=True)
class Editors:
    """Where files for editors go, if anywhere, and who is told of each pair of texts with markers."""

    folder: Path | None = None
    version: Version = "1.2"
    pair: Callable[[str, str, str, bool], None] | None = None  # source, translation, target, by a person

    def file(self, todo: Work, source: str, texts: Mapping[int, tuple[Known, How]], findings: Findings) -> None:
        """One article in one language. Raises OSError."""
        if self.folder is not None:
            said = xliff(todo, source, texts, findings, self.version)
            write_whole(self.folder / f"{todo.path}.xlf", said.encode("utf-8"), mode=0o644)
        for part in todo.parts if self.pair is not None else ():
            known, how = texts[part.index]
            if known.text is not None and self.pair is not None:
                self.pair(part.tagged.text, known.text, todo.language, how == "human")


def xliff(todo: Work, source: str, texts: Mapping[int, tuple[Known, How]], findings: Findings, version: Version) -> str:
    """The file. Its units are the segments that a job translates, in the order of the article."""
    units = [_unit(part, todo, *texts[part.index], findings.get(part.index, ()), version) for part in todo.parts]
    original = _attribute(todo.article.path)
    if version == "1.2":
        kind = PurePosixPath(todo.article.path).suffix[1:].lower()
        return "".join((
            _HEAD, '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n',
            f'<file original="{original}" source-language="{source}" target-language="{_attribute(todo.tag)}"'
            f' datatype="x-{_attribute(kind)}">\n',
            '<header><tool tool-id="reply-assist" tool-name="Reply Assist"/></header>\n<body>\n',
            *units, "</body>\n</file>\n</xliff>\n",
        ))  # fmt: skip
    return "".join((
        _HEAD, '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"',
        f' srcLang="{source}" trgLang="{_attribute(todo.tag)}">\n<file id="f1" original="{original}">\n',
        *units, "</file>\n</xliff>\n",
    ))  # fmt: skip


def _unit(part: Part, todo: Work, known: Known, how: How, findings: Sequence[Finding], version: Version) -> str:
    ours = list(tokens(part.tagged.text, part.tagged))
    theirs = None if known.text is None else list(tokens(known.text, part.tagged))
    name = f"u{part.index}-{part.source}-{'new' if theirs is None else fingerprint(theirs)}"
    called = _attribute(part.segment.name)
    notes = [_text(f"{finding.severity} {finding.check}: {finding.message}") for finding in findings]
    codes = _Codes(part, todo)
    if version == "1.2":
        target = "" if theirs is None else f"<target {_STATES_12[how]}>{codes.old(theirs)}</target>\n"
        return "".join((
            f'<trans-unit id="{name}"{f""" resname="{called}" """.rstrip() if called else ""} xml:space="preserve">\n',
            f"<source>{codes.old(ours)}</source>\n{target}",
            *(f'<note from="Reply Assist">{note}</note>\n' for note in notes), "</trans-unit>\n",
        ))  # fmt: skip
    state = "initial" if theirs is None else _STATES_20.get(how, "translated")
    target = "" if theirs is None else f'<target xml:space="preserve">{codes.new(theirs)}</target>\n'
    data = codes.data()
    return "".join((
        f'<unit id="{name}"{f""" name="{called}" """.rstrip() if called else ""}>\n',
        f"<notes>{''.join(f'<note>{note}</note>' for note in notes)}</notes>\n" if notes else "",
        f"<originalData>{data}</originalData>\n" if data else "",
        f'<segment id="s1" state="{state}">\n<source xml:space="preserve">{codes.new(ours)}</source>\n',
        f"{target}</segment>\n</unit>\n",
    ))  # fmt: skip


class _Codes:
    """The inline elements of a unit, with what they stand for in the article."""

    def __init__(self, part: Part, todo: Work) -> None:
        self._pieces = part.tagged.pieces
        text = todo.document.text
        self._native = {
            name: text[slice(*piece.span)] if isinstance(piece, Mark) else piece for name, piece in self._pieces.items()
        }

    def old(self, found: Iterable[Token]) -> str:
        """As XLIFF 1.2 writes them: halves of pairs on their own, so that no order breaks the file."""
        return "".join(_text(token) if isinstance(token, str) else self._old(token.name) for token in found)

    def _old(self, name: str) -> str:
        number, native = name.lstrip("/"), _text(self._native[name])
        if name.startswith("/"):
            return f'<ept id="{number}" rid="{number}">{native}</ept>'
        if f"/{name}" in self._pieces:
            return f'<bpt id="{number}" rid="{number}">{native}</bpt>'
        return f'<ph id="{number}">{native}</ph>'

    def new(self, found: Sequence[Token]) -> str:
        """As XLIFF 2.0 writes them: `pc` where pairs nest, else `sc` and `ec`."""
        names = [token.name for token in found if isinstance(token, Code)]
        nests = _nests(names)
        there = set(names)
        return "".join(
            _text(token) if isinstance(token, str) else self._new(token.name, nests, there) for token in found
        )

    def _new(self, name: str, nests: bool, there: set[str]) -> str:
        number = name.lstrip("/")
        if name.startswith("/"):
            if nests:
                return "</pc>"
            start = f'startRef="{number}"' if number in there else f'id="e{number}" isolated="yes"'
            return f'<ec {start} dataRef="e{number}"/>'
        if f"/{name}" not in self._pieces:
            return f'<ph id="{number}" dataRef="d{number}"/>'
        if nests:
            return f'<pc id="{number}" dataRefStart="d{number}" dataRefEnd="e{number}">'
        alone = "" if f"/{name}" in there else ' isolated="yes"'
        return f'<sc id="{number}" dataRef="d{number}"{alone}/>'

    def data(self) -> str:
        """What the codes stand for, which XLIFF 2 keeps beside them."""
        return "".join(
            f'<data id="{"e" if name.startswith("/") else "d"}{name.lstrip("/")}">{_text(native)}</data>'
            for name, native in self._native.items()
        )


def _nests(names: Sequence[str]) -> bool:
    closing = {name[1:] for name in names if name.startswith("/")}
    stack: list[str] = []
    for name in names:
        if name.startswith("/"):
            if not stack or stack.pop() != name[1:]:
                return False
        elif name in closing:
            stack.append(name)
    return not stack


def _text(text: str) -> str:
    return escape(xml_text(text), quote=False).replace("\r", "&#13;")


def _attribute(text: str) -> str:
    return escape(xml_text(text)).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
