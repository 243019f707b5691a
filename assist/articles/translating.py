"""One segment through guarded translation: with its markup as markers, or in parts around it where that fails."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assist.articles.document import Mark
from assist.articles.joints import fitted
from assist.articles.tagged import Tagged, untagged
from assist.errors import EngineError
from assist.ports import Translator
from assist.protect import cut_secrets
from assist.records import Finding

_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_IN_PARTS = Finding(
    "warning", "markup", "translated in parts around its markup, which the engine lost; read it as a whole"
)
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A translation with the markers of its source; `text` is None where there is none that may be used. `rung` and
    `tries` are those of guarded translation.
    """

    text: str | None
    engine: str
    findings: tuple[Finding, ...] = ()
    rung: str = ""
    tries: tuple[str, ...] = ()


def render(source: Tagged, language: str, target: str, translator: Translator) -> Rendered:
    """Never loses a marker: what can't be translated with its markup is translated around it, or left."""
    if not _LETTER.search(source.words):
        return Rendered(source.text, "none")
    if cut_secrets(source.words)[1]:
        return Rendered(None, "none", (Finding("warning", "secret", "looks like a secret; no engine was given it"),))
    try:
        whole = _translated(source.text, language, target, translator)
        if untagged(whole.text or "", source) is not None:
            return whole
        return _split(source, language, target, translator)
    except EngineError as error:
        return Rendered(None, "none", (Finding("blocker", "untranslated", str(error)),))


def _translated(text: str, source: str, target: str, translator: Translator) -> Rendered:
    match = _EDGES.fullmatch(text)
    assert match is not None
    lead, words, tail = match.groups()
    done = translator.translate(words, source, target)
    findings = tuple(dict.fromkeys(replace(finding, span=None) for finding in done.findings))
    rung = "+".join(dict.fromkeys(one.name for one in done.rungs if one.name))
    tries = tuple(dict.fromkeys(said for one in done.rungs for said in one.after))
    made = fitted(words, done.text, target)
    return Rendered(f"{lead}{made}{tail}", done.engine, findings, rung, tries)


def _split(source: Tagged, language: str, target: str, translator: Translator) -> Rendered:
    """Part by part: each stretch of words between two marks, or between two markers where even that fails."""
    parts = [_part(part, source, language, target, translator) for part in _parts(source, marks_only=True)]
    engines = dict.fromkeys(part.engine for part in parts if part.engine != "none")
    findings = [finding for part in parts for finding in part.findings]
    if sum(part.engine != "none" for part in parts) > 1:
        findings.append(_IN_PARTS)
    text = "".join(part.text or "" for part in parts)
    return Rendered(text, "+".join(engines) or "none", tuple(dict.fromkeys(findings)), *_climbed(parts, "parts"))


def _part(part: str, source: Tagged, language: str, target: str, translator: Translator) -> Rendered:
    own = _own(part, source)
    if not _LETTER.search(own.words):
        return Rendered(part, "none")
    done = _translated(part, language, target, translator)
    if untagged(done.text or "", own) is not None:
        return done
    pieces = [
        _translated(piece, language, target, translator)
        if _LETTER.search(_own(piece, source).words)
        else Rendered(piece, "none")
        for piece in _parts(own, marks_only=False)
    ]
    findings = tuple(dict.fromkeys(finding for piece in pieces for finding in piece.findings))
    text = "".join(piece.text or "" for piece in pieces)
    if untagged(text, own) is not None:
        return Rendered(text, done.engine, findings, *_climbed(pieces))
    lost = Finding("blocker", "untranslated", "what must stay was lost in every translation; left as it was")
    return Rendered(part, "none", (lost,))


def _climbed(parts: Sequence[Rendered], *how: str) -> tuple[str, tuple[str, ...]]:
    rungs = dict.fromkeys(name for part in parts for name in part.rung.split("+") if name)
    return "+".join((*how, *rungs)), tuple(dict.fromkeys(said for part in parts for said in part.tries))


def _parts(source: Tagged, *, marks_only: bool) -> list[str]:
    names = [name for name, piece in source.pieces.items() if isinstance(piece, Mark) or not marks_only]
    if not names:
        return [source.text]
    return re.split("(" + "|".join(re.escape(f"⟦{name}⟧") for name in names) + ")", source.text)


def _own(part: str, source: Tagged) -> Tagged:
    pieces = {name: piece for name, piece in source.pieces.items() if f"⟦{name}⟧" in part}
    return Tagged(part, pieces, source.padded)
