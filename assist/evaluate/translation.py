"""`assist evaluate translation`: each engine raw and guarded, beside human translations, on shipped texts.

Quick engines are measured on everything; a chat model takes seconds a sentence, so it is measured on the support
sentences only, out of English as agents write them, and only when it is asked for with `--engine chat`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from assist.assembly import translation_engines, translator_over
from assist.errors import MissingExtra, UsageError
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.evaluate.translation_data import DATA, Segment, directions, read_segments
from assist.evaluate.translation_score import Judge, Kept
from assist.knowledge import Knowledge, default_knowledge
from assist.ports import Engine
from assist.records import Translation

QUICK = ("firefox", "marian", "argos", "libretranslate")
_KEPT = ("terms", "numbers and entities", "negation", "flagged")
_COLUMNS = ("engine", "direction", "texts", "", "segments", "chrF", "BLEU", *_KEPT)
_CHARACTERS = ("zh-Hans", "zh-Hant", "ja", "ko", "th")  # BLEU over characters: they set no words apart


@dataclass(frozen=True, slots=True)
class Measured:
    """One engine, one direction, one set of texts, raw or guarded."""

    engine: str
    pair: tuple[str, str]
    texts: str
    way: str
    segments: int
    chrf: float
    bleu: float
    kept: Kept

    def row(self) -> tuple[Cell, ...]:
        """A table's row."""
        kept = self.kept
        shares = (kept.share("terms"), kept.share("entities"), kept.share("negation"), kept.share("flagged"))
        direction = f"{self.pair[0]} → {self.pair[1]}"
        return (self.engine, direction, self.texts, self.way, self.segments, self.chrf, self.bleu, *shares)

    def line(self) -> str:
        """The row for the progress."""
        return " ".join(f"{100 * cell:.1f} %" if isinstance(cell, float) else str(cell) for cell in self.row())

    def figures(self) -> dict[str, int | float]:
        """Under stable names."""
        name = f"{self.engine}.{'-'.join(self.pair)}.{self.texts}.{self.way}"
        found = {f"{name}.chrf": self.chrf, f"{name}.bleu": self.bleu}
        shares = {f"{name}.{what}": self.kept.share(what) for what in ("terms", "entities", "negation")}
        return {**found, **{key: share for key, share in shares.items() if share is not None}}


def run(progress: Progress, data: Path | None = None, engine: str | None = None) -> Report:
    """Measures the installed engines, or the one that is named. Raises `UsageError`, `MissingExtra`."""
    metrics = _metrics()
    knowledge = default_knowledge()
    engines = translation_engines()
    names = (engine,) if engine else tuple(name for name in QUICK if name in engines)
    if engine is not None and engine not in engines:
        raise UsageError(f"no engine {engine!r} is installed; here are: {' '.join(engines)}")
    segments = read_segments(data or DATA)
    measured: list[Measured] = []
    for name in names:
        for source, target in directions(segments):
            if not engines[name].supports(source, target) or (name not in QUICK and source != "en"):
                continue
            for texts in ("support", "articles") if name in QUICK else ("support",):
                chosen = [one for one in segments[texts] if source in one and target in one]
                if chosen:
                    progress(f"{name} {source} → {target}, {len(chosen)} segments of {texts}")
                    pair = (source, target)
                    found = _measure(engines, name, pair, texts, chosen, knowledge, metrics)
                    for one in found:  # a chat model takes long: what is known is said at once
                        progress(one.line())
                    measured += found
    notes = _signatures(metrics)
    if not measured:
        notes.append("No engine here has a direction of these texts: assist models list says what can be had.")
    figures = {key: value for one in measured for key, value in one.figures().items()}
    table = Table("Engines beside human translations", _COLUMNS, tuple(one.row() for one in measured))
    return Report("translation", figures, (table,), tuple(notes))


def _measure(
    engines: Mapping[str, Engine],
    name: str,
    pair: tuple[str, str],
    texts: str,
    chosen: Sequence[Segment],
    knowledge: Knowledge,
    metrics: ModuleType,
) -> list[Measured]:
    source, target = pair
    sources, references = [one[source] for one in chosen], [one[target] for one in chosen]
    raw = [Translation(text, source, target, name) for text in engines[name].translate(sources, source, target)]
    guard = translator_over(engines, name)
    guarded = [guard.translate(text, source, target) for text in sources]
    judge = Judge(knowledge, source, target)
    measured = []
    for way, done in (("raw", raw), ("guarded", guarded)):
        answers = [one.text for one in done]
        chrf = metrics.CHRF().corpus_score(answers, [references]).score / 100
        bleu = metrics.BLEU(tokenize=_tokenizer(target)).corpus_score(answers, [references]).score / 100
        measured.append(Measured(name, pair, texts, way, len(chosen), chrf, bleu, judge.of(sources, done)))
    return measured


def _tokenizer(target: str) -> str:
    return "char" if target in _CHARACTERS else "13a"


def _signatures(metrics: ModuleType) -> list[str]:
    found = []
    for name, metric in (
        ("chrF", metrics.CHRF()),
        ("BLEU", metrics.BLEU(tokenize="13a")),
        (f"BLEU into {', '.join(_CHARACTERS)}", metrics.BLEU(tokenize="char")),
    ):
        metric.corpus_score(["a b c d"], [["a b c d"]])
        found.append(f"{name}: {metric.get_signature()}")
    return found


def _metrics() -> ModuleType:
    try:
        from sacrebleu import metrics
    except ImportError:
        raise MissingExtra("quality", "sacrebleu") from None
    found: ModuleType = metrics
    return found
