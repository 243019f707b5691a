"""A conversation as scoring sees it: secrets cut, languages known, an agent's messages in a row as one reply."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assist.moments import moment
from assist.ports import LanguageDetector
from assist.protect import cut_secrets
from assist.records import UND, Protected, Span
from assist.scoring.records import Conversation, Line

_JOINT = "\n"
_SURE = 0.8  # below, a reply counts as written in the customer's language
_SETTLED = 2  # messages of a customer that tell the language; later ones only change it when they are long
_SAID = 200  # characters


@dataclass(frozen=True, slots=True)
class Reply:
    """Messages of agents with none of the customer between. `places` are of the lines, `starts` into `text`."""

    text: str
    places: tuple[int, ...]
    starts: tuple[int, ...]
    language: str  # it is written in
    as_wanted: bool  # the customer's, as far as the rule on languages sees
    source: str | None = None
    source_language: str | None = None

    def at(self, span: Span | None) -> tuple[int | None, Span | None]:
        """The line in which `span` of the text begins, and where it stands there, cut at the line's end."""
        if span is None:
            return (self.places[0] if len(self.places) == 1 else None), None
        index = bisect_right(self.starts, span[0]) - 1
        start = self.starts[index]
        last = index + 1 == len(self.starts)
        end = len(self.text) if last else self.starts[index + 1] - len(_JOINT)
        return self.places[index], (span[0] - start, min(span[1], end) - start)


@dataclass(frozen=True, slots=True)
class Heard:
    """`lines` with their secrets cut and the customer's language on their messages; `times` are in UTC."""

    lines: tuple[Line, ...]
    language: str  # the customer's, or `und`
    replies: tuple[Reply, ...]
    times: tuple[datetime | None, ...]


def hear(conversation: Conversation, detector: LanguageDetector, is_in: Callable[[str, str], bool]) -> Heard:
    """Reads a conversation; never raises on content. `is_in(text, language)` spares most replies their detection."""
    lines = tuple(_cut(line) for line in conversation.lines)
    language = conversation.language or _customers(lines, detector)
    known = None if language == UND else language
    marked = tuple(
        replace(line, message=replace(line.message, language=line.message.language or known))
        if line.message.author == "customer"
        else line
        for line in lines
    )
    replies = tuple(_reply(marked, places, language, detector, is_in) for places in _runs(marked))
    return Heard(marked, language, replies, tuple(moment(line.message.sent) for line in marked))


def _cut(line: Line) -> Line:
    text = cut_secrets(line.message.text)[0]
    source = None if line.source is None else cut_secrets(line.source)[0]
    return replace(line, message=replace(line.message, text=text), source=source)


def _customers(lines: Sequence[Line], detector: LanguageDetector) -> str:
    """By all messages of the customer that were detected, each as long as it is."""
    weights: dict[str, float] = {}
    seen = 0
    for line in lines:
        message = line.message
        if message.author != "customer":
            continue
        found = message.language or detector.detect(Protected(message.text), weights or None).language
        seen += 1
        if found != UND:
            weights[found] = weights.get(found, 0.0) + min(len(message.text), _SAID) / _SAID
        if seen >= _SETTLED and weights:
            break
    return max(weights, key=weights.__getitem__) if weights else UND


def _runs(lines: Sequence[Line]) -> list[tuple[int, ...]]:
    runs: list[list[int]] = []
    before = ""
    for at, line in enumerate(lines):
        if line.message.author == "agent":
            if before == "agent":
                runs[-1].append(at)
            else:
                runs.append([at])
        before = line.message.author
    return [tuple(run) for run in runs]


def _reply(
    lines: Sequence[Line],
    places: tuple[int, ...],
    language: str,
    detector: LanguageDetector,
    is_in: Callable[[str, str], bool],
) -> Reply:
    starts: list[int] = []
    end = 0
    for at in places:
        starts.append(end)
        end += len(lines[at].message.text) + len(_JOINT)
    text = _JOINT.join(lines[at].message.text for at in places)
    first = lines[places[0]]
    set_by_desk = next((lines[at].message.language for at in places if lines[at].message.language), None)
    same = language != UND and is_in(text, language)
    written = set_by_desk or (language if same else _written_in(text, language, detector))
    alone = len(places) == 1  # a source beside one of several messages compares with that one alone
    return Reply(
        text,
        places,
        tuple(starts),
        written,
        same,
        first.source if alone else None,
        first.source_language if alone else None,
    )


def _written_in(text: str, language: str, detector: LanguageDetector) -> str:
    prior: Mapping[str, float] | None = None if language == UND else {language: 1.0}
    found = detector.detect(Protected(text), prior)
    return found.language if language == UND or found.confidence >= _SURE else language
