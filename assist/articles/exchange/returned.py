"""What editors give back: XLIFF that was made here, after a translation tool had it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from assist.articles.exchange.codes import Code, Token, fingerprint, text_of
from assist.articles.formats.codec import decode
from assist.articles.formats.xml_tokens import well_formed
from assist.articles.report import Place
from assist.articles.tagged import untagged
from assist.articles.work import Part, Work
from assist.errors import UsageError
from assist.languages import normalize
from assist.protect import cut_secrets
from assist.records import Finding

_ID = re.compile(r"u[0-9]+-([0-9a-f]{32})-([0-9a-f]{8}|new)")
_FINAL = ("final", "signed-off", "reviewed")
_PAIRED = ("pc", "g", "mrk")
_ENDINGS = (".xlf", ".xliff")


@dataclass(frozen=True, slots=True)
class Unit:
    """A translation that came back. `given` is the fingerprint of what was given out; `final`: a person is content."""

    id: str
    source: str
    given: str
    target: tuple[Token, ...]
    final: bool


@dataclass(slots=True)
class Returned:
    """The units of an article in one language, out of the file `name`."""

    name: str
    units: list[Unit] = field(default_factory=list)

    def teach(self, todo: Work, learn: Callable[[Part, str], None]) -> Iterator[Place]:
        """What is new goes to `learn`; what can't be taken is said."""
        parts = {part.source: part for part in todo.parts}
        older = 0
        for unit in self.units:
            if not any(isinstance(token, str) and token.strip() for token in unit.target):
                continue
            if not unit.final and fingerprint(unit.target) == unit.given:
                continue
            part = parts.get(unit.source)
            if part is None:
                older += 1
                continue
            text = text_of(unit.target, part.tagged)
            if untagged(text, part.tagged, strict=False) is None:
                yield self._said(todo, f"{unit.id} has codes that its source has not, or twice; it was not taken")
            elif cut_secrets(part.tagged.words)[1] or cut_secrets(text)[1]:
                yield self._said(todo, f"{unit.id} looks as if it held a secret; it was not taken")
            else:
                learn(part, text)
                lost = set(part.tagged.pieces) - {token.name for token in unit.target if isinstance(token, Code)}
                if lost:
                    yield self._said(todo, f"{unit.id} was taken without {len(lost)} of its codes: see its markup")
        if older:
            yield self._said(todo, f"{older} translations are of sentences that the article has no more")

    def _said(self, todo: Work, message: str) -> Place:
        return Place(todo.article.path, 1, Finding("warning", "exchange", f"{self.name}: {message}"), todo.tag)


def read_returned(places: Iterable[Path], targets: Sequence[str]) -> dict[tuple[str, str], Returned]:
    """By article and target, out of files and folders. Raises `UsageError` for what is no XLIFF of ours."""
    tags = {normalize(target): target for target in targets}
    found: dict[tuple[str, str], Returned] = {}
    for path in _files(places):
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror}") from error
        for original, language, units in _read(data, path):
            tag = tags.get(_language(language, path))
            if tag is None:
                raise UsageError(f"{path}: it is in {language}; name that with --to to take it in")
            found.setdefault((original, tag), Returned(path.name)).units += units
    return found


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_dir():
            yield from sorted(path for path in place.rglob("*") if path.suffix.lower() in _ENDINGS)
        else:
            yield place


def _language(tag: str, path: Path) -> str:
    try:
        return normalize(tag)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


def _read(data: bytes, path: Path) -> Iterator[tuple[str, str, list[Unit]]]:
    try:
        text, _ = decode(data, declared=True)
        well_formed(text)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None
    root = ElementTree.fromstring(re.sub(r"\A\s*<\?xml.*?\?>", "", text, flags=re.DOTALL))  # noqa: S314 - no entities
    if _name(root) != "xliff":
        raise UsageError(f"{path}: no XLIFF: its root is another element")
    for file in (element for element in root if _name(element) == "file"):
        language = file.get("target-language") or root.get("trgLang") or ""
        units = [unit for element in file.iter() for unit in _unit(element)]
        if not units and any(_name(element) in ("trans-unit", "unit") for element in file.iter()):
            raise UsageError(f"{path}: not made by `assist articles --xliff`; give it as an article instead")
        yield file.get("original", ""), language, units


def _unit(element: ElementTree.Element) -> Iterator[Unit]:
    name = _name(element)
    match = _ID.fullmatch(element.get("id", ""))
    if name not in ("trans-unit", "unit") or match is None:
        return
    parts = [element] if name == "trans-unit" else [one for one in element if _name(one) in ("segment", "ignorable")]
    target: list[Token] = []
    final = element.get("approved") == "yes"
    missing = False
    for part in parts:
        said = next((one for one in part if _name(one) == "target"), None)
        if said is None and _name(part) == "ignorable":  # what stands between sentences that a tool made of one
            said = next((one for one in part if _name(one) == "source"), None)
        missing |= said is None
        if said is not None:
            target += _tokens(said)
            final |= said.get("state", part.get("state", "")) in _FINAL
    if not missing:
        yield Unit(match[0], match[1], match[2], tuple(target), final)


def _tokens(element: ElementTree.Element) -> Iterator[Token]:
    if element.text:
        yield element.text
    for inner in element:
        name, number = _name(inner), inner.get("id", "")
        if name == "mrk":
            yield from _tokens(inner)
        elif name in _PAIRED:
            yield Code(number)
            yield from _tokens(inner)
            yield Code(f"/{number}")
        elif name in ("ept", "ex"):
            yield Code(f"/{inner.get('rid') or number}")
        elif name == "ec":
            yield Code(f"/{inner.get('startRef') or number.lstrip('e')}")
        elif name in ("cp", "sm", "em"):
            pass
        else:
            yield Code(number)
        if inner.tail:
            yield inner.tail


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
