"""`assist evaluate entities`: precision and recall on messages that people marked up, by kind and language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from assist.evaluate.halves import Half, half_of
from assist.evaluate.marked import Marked, Wanted, read_marked
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.evaluate.rivals import Rival
from assist.protect import protect
from assist.records import Entity, Protected

CHAINED = ("address", "tx-hash")
_SHOWN = 60  # misses of the tuning half that are listed
_PRESIDIO = {
    "EMAIL_ADDRESS": "email",
    "PHONE_NUMBER": "phone",
    "IP_ADDRESS": "ip",
    "IBAN_CODE": "iban",
    "URL": "url",
    "CRYPTO": "address",
}


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over one group: right, found but not marked, marked but not found; `near` of the missed overlap."""

    right: int = 0
    extra: int = 0
    missed: int = 0
    near: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right, kind and span exactly; 1 where nothing was found."""
        return self.right / found if (found := self.right + self.extra) else 1.0

    @property
    def recall(self) -> float:
        """Share of what was marked that was found, kind and span exactly; 1 where nothing was marked."""
        return self.right / marked if (marked := self.right + self.missed) else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right, self.extra + other.extra, self.missed + other.missed, self.near + other.near
        )

    def cells(self) -> tuple[Cell, ...]:
        """A table's columns: marked, precision, recall, missed, of these near, extra."""
        return (self.right + self.missed, self.precision, self.recall, self.missed, self.near, self.extra)


_COLUMNS = ("marked", "precision", "recall", "missed", "of these near", "extra")


def run(progress: Progress, data: Path | None = None, rivals: str | None = None) -> Report:
    """Measures both halves, told apart. `rivals` is a Python in whose environment Presidio is installed."""
    messages = read_marked(data)
    progress(f"{len(messages)} messages")
    pairs = [(message, protect(message.text)) for message in messages]
    halves: dict[Half, list[tuple[Marked, Protected]]] = {"tune": [], "report": []}
    for pair in pairs:
        halves[half_of(pair[0].text)].append(pair)
    reported = halves["report"]
    total, tuned = _total(reported), _total(halves["tune"])
    chained = sum((_scores(reported)[kind] for kind in CHAINED), Score())
    figures: dict[str, int | float] = {
        "messages": len(messages),
        "messages.report": len(reported),
        "precision": total.precision,
        "recall": total.recall,
        "precision.tune": tuned.precision,
        "recall.tune": tuned.recall,
        "precision.chained": chained.precision,
        "recall.chained": chained.recall,
    }
    right = _details(reported)
    for name, outcomes in right.items():
        figures[f"{name}.right"] = sum(outcomes) / max(1, len(outcomes))
    by_kind = [(kind, *score.cells()) for kind, score in sorted(_scores(reported).items())]
    by_language = []
    for tag in dict.fromkeys(message.language for message in messages):
        own = [pair for pair in reported if pair[0].language == tag]
        by_language.append((tag, len(own), *_total(own).cells()))
    tables = [
        Table("By kind, reporting half", ("kind", *_COLUMNS), (*by_kind, ("all", *total.cells()))),
        Table("By language, reporting half", ("language", "messages", *_COLUMNS), tuple(by_language)),
        Table(
            "What is said of the entities that were found",
            ("detail", "marked", "right"),
            tuple((name, len(outcomes), sum(outcomes) / max(1, len(outcomes))) for name, outcomes in right.items()),
        ),
        _misses(halves["tune"]),
    ]
    if rivals is not None:
        progress("Presidio")
        tables.append(_presidio(reported, rivals))
    notes = (
        f"{len(messages)} messages that were marked up by people who had not seen the patterns, {len(reported)} of them"
        " in the half that only reports; right means the kind and both ends of the span",
    )
    return Report("entities", figures, tuple(tables), notes)


def _total(pairs: Sequence[tuple[Marked, Protected]]) -> Score:
    return sum(_scores(pairs).values(), Score())


def _scores(pairs: Iterable[tuple[Marked, Protected]]) -> dict[str, Score]:
    scores: dict[str, Score] = {kind: Score() for kind in CHAINED}
    for message, protected in pairs:
        found = {(entity.kind, entity.span): entity for entity in _in_source(message, protected)}
        wanted = {(one.kind, one.span): one for one in message.wanted}
        for key in found.keys() | wanted.keys():
            kind = key[0]
            if key in found and key in wanted:
                score = Score(right=1)
            elif key in found:
                score = Score(extra=1)
            else:
                near = any(other[0] == kind and _touch(other[1], key[1]) for other in found.keys() - wanted.keys())
                score = Score(missed=1, near=near)
            scores[kind] = scores.get(kind, Score()) + score
    return scores


def _in_source(message: Marked, protected: Protected) -> tuple[Entity, ...]:
    """The entities, unless a cut moved the text: then what was found no longer stands where it was marked."""
    return protected.entities if protected.text == message.text else ()


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _details(pairs: Iterable[tuple[Marked, Protected]]) -> dict[str, list[bool]]:
    """Network, value and verdict of what was found where it was marked."""
    outcomes: dict[str, list[bool]] = {"network": [], "value": [], "valid": []}
    for message, protected in pairs:
        found = {(entity.kind, entity.span): entity for entity in _in_source(message, protected)}
        for one in message.wanted:
            entity = found.get((one.kind, one.span))
            if entity is None:
                continue
            if one.network is not None:
                outcomes["network"].append(entity.network == one.network)
            if one.value is not None:
                outcomes["value"].append(_same_value(entity.value, one.value))
            if one.valid is not None:
                outcomes["valid"].append((entity.valid is not False) == one.valid)
    return outcomes


def _same_value(one: str | None, other: str) -> bool:
    """Numbers compare as numbers: «1200.50 USDT» is «1200.5 USDT»."""
    return one is not None and _comparable(one) == _comparable(other)


def _comparable(value: str) -> tuple[str | Decimal, ...]:
    parts: list[str | Decimal] = []
    for part in value.split():
        try:
            parts.append(Decimal(part).normalize())
        except InvalidOperation:
            parts.append(part)
    return tuple(parts)


def _misses(pairs: Sequence[tuple[Marked, Protected]]) -> Table:
    lines: list[tuple[Cell, ...]] = []
    for message, protected in pairs:
        found = {(entity.kind, entity.span): entity for entity in _in_source(message, protected)}
        wanted: dict[tuple[str, tuple[int, int]], Wanted] = {(one.kind, one.span): one for one in message.wanted}
        lines += [
            (message.language, "missed", kind, wanted[kind, span].text)
            for kind, span in wanted
            if (kind, span) not in found
        ]
        lines += [
            (message.language, "extra", kind, found[kind, span].text)
            for kind, span in found
            if (kind, span) not in wanted
        ]
    return Table("Tuning half: what differs (first lines)", ("language", "", "kind", "text"), tuple(lines[:_SHOWN]))


def _presidio(pairs: Sequence[tuple[Marked, Protected]], python: str) -> Table:
    """Presidio's pattern recognisers, for the kinds that it has, on the same texts; near spans count as right."""
    with Rival(python, "presidio") as rival:
        answers = [rival.find(message.text) for message, _ in pairs]
    lines: list[tuple[Cell, ...]] = []
    for kind in sorted(set(_PRESIDIO.values())):
        right = missed = extra = ours = 0
        for (message, protected), answer in zip(pairs, answers, strict=True):
            spans = [(start, end) for name, start, end in answer if _PRESIDIO.get(name) == kind]
            marked = [one.span for one in message.wanted if one.kind == kind]
            mine = [entity.span for entity in _in_source(message, protected) if entity.kind == kind]
            right += sum(any(_touch(span, other) for other in spans) for span in marked)
            missed += sum(not any(_touch(span, other) for other in spans) for span in marked)
            extra += sum(not any(_touch(span, other) for other in marked) for span in spans)
            ours += sum(any(_touch(span, other) for other in mine) for span in marked)
        marked_all = right + missed
        lines.append((kind, marked_all, right / max(1, marked_all), extra, ours / max(1, marked_all)))
    return Table(
        "Presidio on the same texts (any overlap counts)",
        ("kind", "marked", "Presidio's recall", "its extra", "recall of reply-assist"),
        tuple(lines),
    )
