"""`assist evaluate triage`: intents by language, escalation, confidence, what must change nothing, rivals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from assist.assembly import triager
from assist.evaluate import triage_banking, triage_tables
from assist.evaluate.report import Progress, Report, Table, built
from assist.evaluate.triage_changes import changes
from assist.evaluate.triage_data import DATA, Labelled, labelled
from assist.evaluate.triage_rivals import System, encoders_alone, keyword_rules
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.ports import Triager
from assist.protect import protect
from assist.records import Triage
from assist.settings import load_settings
from assist.triage.ngrams import NGrams

SURE = 0.8
_ALERT_OF = {"injection": "prompt-injection", "abuse": "abuse", "self-harm": "self-harm", "violence": "violence-threat"}
_FOR_OTHER = frozenset({"nonsense", "off-topic"})

Answers = Mapping[Labelled, Triage]


def run(progress: Progress, data: Path | None = None) -> Report:
    """Measures the reporting half of `data` (the shipped messages by default); a folder of BANKING77 works too."""
    if data and triage_banking.is_banking(data):
        return triage_banking.run(progress, data, encoders(load_settings().encoder))
    rows = labelled(data or DATA, "report")
    ours = triager()
    ours.prepare()
    progress(f"reply-assist on {len(rows):,} messages")
    protected = {row: protect(row.text) for row in rows}
    answers, took = {}, []
    for row in rows:
        started = perf_counter()
        answers[row] = ours.triage(protected[row], row.language, row.messages())
        if not row.thread:
            took.append((perf_counter() - started) * 1000)
    meant = [row for row in rows if row.topic is None]
    said: dict[str, Mapping[Labelled, str]] = {"reply-assist": {row: answers[row].intent for row in rows}}
    notes = [f"{len(rows):,} messages of the half that nothing was fitted on; intents are counted on the {len(meant):,}"
             " that are no nonsense, abuse and the like, and «other» for doubt counts as wrong"]  # fmt: skip
    for name, system in built(_systems(), progress, "beside it:", notes):
        said[name] = {row: system(row) for row in meant}
    progress("changes that must change nothing")
    kept = _kept(ours, meant, answers)
    took.sort()
    figures = _figures(rows, meant, answers, kept)
    figures |= {"ms.median": round(median(took)), "ms.p95": round(took[int(0.95 * (len(took) - 1))])}
    tables = (
        triage_tables.systems(meant, said),
        triage_tables.by_intent(meant, answers),
        triage_tables.confusions(meant, answers),
        triage_tables.reliability(rows, answers),
        triage_tables.labels(rows, answers),
        Table("The same intent after a change", ("change", "messages", "the same"),
              tuple((name, len(same), sum(same) / len(same)) for name, same in kept.items())),
        Table("Figures", ("figure", "value"), tuple(figures.items())),
    )  # fmt: skip
    return Report("triage", figures, tables, tuple(notes))


def _systems() -> Mapping[str, Callable[[], System]]:
    knowledge = default_knowledge()
    found: dict[str, Callable[[], System]] = {
        "langdetect + keyword rules": partial(keyword_rules, knowledge),
        "n-grams alone": partial(encoders_alone, knowledge, (NGrams(),)),
    }
    for encoder in encoders(load_settings().encoder):
        found[f"{encoder.name} alone"] = partial(encoders_alone, knowledge, (encoder,))
    return found


def _figures(
    rows: Sequence[Labelled], meant: Sequence[Labelled], answers: Answers, kept: Mapping[str, Sequence[bool]]
) -> dict[str, int | float]:
    right = [answers[row].intent == row.intent for row in meant]
    named = [row for row in meant if answers[row].intent != "other"]
    figures: dict[str, int | float] = {"messages": len(rows), "intent.messages": len(meant), "intent": _share(right)}
    for tag in dict.fromkeys(row.language for row in rows):
        figures[f"intent.{tag}"] = _share([answers[row].intent == row.intent for row in meant if row.language == tag])
    figures["intent.right_where_named"] = _share([answers[row].intent == row.intent for row in named])
    figures["intent.main_or_second"] = _share(
        [bool({answers[row].intent, *answers[row].also} & {row.intent, *row.also}) for row in meant]
    )
    two = [row for row in meant if row.also]
    figures["second_intent.messages"] = len(two)
    figures["second_intent.found"] = _share([bool(set(answers[row].also) & {row.intent, *row.also}) for row in two])
    threads = [row for row in meant if row.thread]
    figures["threads.messages"] = len(threads)
    figures["threads.right"] = _share([answers[row].intent == row.intent for row in threads])
    figures["escalation.recall"] = _share([answers[row].escalate for row in rows if row.escalate])
    figures["escalation.false_alarms"] = _share([answers[row].escalate for row in rows if not row.escalate])
    figures["escalation.messages"] = sum(row.escalate for row in rows)
    sure = [row for row in rows if answers[row].confidence >= SURE]
    figures["sure.share"] = len(sure) / max(1, len(rows))
    figures["sure.right"] = _share([answers[row].intent == row.intent for row in sure])
    beside = [row for row in rows if row.topic in _FOR_OTHER]
    figures["nonsense_is_other.messages"] = len(beside)
    figures["nonsense_is_other"] = _share([answers[row].intent == "other" for row in beside])
    for topic, alert in _ALERT_OF.items():
        told = [_says(answers[row], alert) for row in rows if row.topic == topic]
        figures[f"{topic}.messages"], figures[f"{topic}.told"] = len(told), _share(told)
    every = [same for changed in kept.values() for same in changed]
    figures["changed.messages"], figures["changed.same_intent"] = len(every), _share(every)
    return figures


def _says(told: Triage, alert: str) -> bool:
    return any(signal.endswith(f"→ {alert}") for signal in told.signals)


def _share(right: Sequence[bool]) -> float:
    return sum(right) / max(1, len(right))


def _kept(ours: Triager, rows: Sequence[Labelled], answers: Answers) -> Mapping[str, Sequence[bool]]:
    kept: dict[str, list[bool]] = {}
    for row in rows:
        for name, changed in changes(row.text).items():
            told = ours.triage(protect(changed), row.language, row.messages())
            kept.setdefault(name, []).append(told.intent == answers[row].intent)
    return kept
