"""`assist evaluate retrieval`: is a right article or playbook among the first three, by language, and by what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

from assist.assembly import retriever, triager
from assist.evaluate.report import Cell, Progress, Report, Table
from assist.evaluate.retrieval_data import DATA, Question, questions
from assist.evaluate.triage_data import DATA as MESSAGES
from assist.evaluate.triage_data import labelled
from assist.knowledge import default_knowledge
from assist.ports import Triager
from assist.protect import protect
from assist.records import Protected, Triage
from assist.retrieve import SourceRetriever

_FIRST = 3
_OURS = "fused, as in a Case"

Ids = Sequence[str]
Ranker = Callable[[Protected, Triage, str], Ids]


def run(progress: Progress, data: Path | None = None) -> Report:
    """Measures the reporting half of `data` (the shipped questions by default)."""
    rows = questions(data or DATA, "report")
    ours, plain, understands = retriever(), retriever(encoder="none"), triager()
    understands.prepare()
    for one in (ours, plain):
        one.prepare()
    progress(f"reading {len(rows):,} questions")
    read = {row: protect(row.text) for row in rows}
    told = {row: understands.triage(read[row], row.language) for row in rows}
    answers: dict[str, Mapping[Question, Ids]] = {}
    took: list[float] = []
    for name, rank in _rankers(ours, plain).items():
        progress(f"ranking: {name}")
        ranked: dict[Question, Ids] = {}
        for row in rows:
            _ = ours.retrieve(read[row], told[row], row.language)  # encodes the message, which triage does in a Case
            started = perf_counter()
            ranked[row] = rank(read[row], told[row], row.language)
            if name == _OURS:
                took.append((perf_counter() - started) * 1000)
        answers[name] = ranked
    best = answers[_OURS]
    figures: dict[str, int | float] = {"questions": len(rows), "first_three": _share(_hits(rows, best))}
    figures["first"] = _share(not row.right.isdisjoint(best[row][:1]) for row in rows)
    figures["article.first_three"] = _share(bool({*best[row][:_FIRST]} & {*row.articles}) for row in rows)
    for tag in dict.fromkeys(row.language for row in rows):
        figures[f"first_three.{tag}"] = _share(_hits([row for row in rows if row.language == tag], best))
    for name, found in answers.items():
        figures[f"by.{name}"] = _share(_hits(rows, found))
    took.sort()
    figures |= {"ms.median": round(median(took)), "ms.p95": round(took[int(0.95 * (len(took) - 1))])}
    tables = [_by_language(rows, answers)]
    if data is None:
        progress("messages of the suite triage")
        tables.append(_messages(ours, understands, figures))
    tables.append(Table("Figures", ("figure", "value"), tuple(figures.items())))
    knowledge = default_knowledge()
    note = (
        f"{len(rows):,} questions of the half that nothing was tuned on; right is an article or playbook that answers,"
        f" among the first {_FIRST} of {len(knowledge.playbooks)} playbooks and {len(knowledge.help['en'])} articles"
    )
    return Report("retrieval", figures, tuple(tables), (note,))


def _rankers(ours: SourceRetriever, plain: SourceRetriever) -> Mapping[str, Ranker]:
    def case(one: SourceRetriever) -> Ranker:
        return lambda protected, triage, language: [hit.id for hit in one.retrieve(protected, triage, language)]

    return {
        _OURS: case(ours),
        "words and intent": case(plain),
        "words alone (BM25)": lambda protected, _, language: ours.by_words(protected, language),
        "likeness alone": lambda protected, _, __: ours.by_likeness(protected),
        "intent alone": lambda _, triage, __: ours.by_intent(triage),
    }


def _by_language(rows: Sequence[Question], answers: Mapping[str, Mapping[Question, Ids]]) -> Table:
    lines: list[tuple[Cell, ...]] = []
    for tag in (*dict.fromkeys(row.language for row in rows), "all"):
        some = [row for row in rows if tag in (row.language, "all")]
        lines.append((tag, len(some), *(_share(_hits(some, found)) for found in answers.values())))
    return Table("A right source among the first three", ("language", "questions", *answers), tuple(lines))


def _messages(ours: SourceRetriever, understands: Triager, figures: dict[str, int | float]) -> Table:
    """Messages of other authors, labelled by intent only: any source that answers the intent is right."""
    knowledge = default_knowledge()
    answers = {name: {name} for name in knowledge.playbooks}
    answers |= {name: {*article.intents} for name, article in knowledge.help["en"].items()}
    hits: dict[str, list[bool]] = {}
    for row in labelled(MESSAGES, "report"):
        if row.topic is None and not row.thread and row.intent != "other":
            protected = protect(row.text)
            found = ours.retrieve(protected, understands.triage(protected, row.language), row.language)[:_FIRST]
            meant = {row.intent, *row.also}
            hits.setdefault(row.language, []).append(any(not meant.isdisjoint(answers[hit.id]) for hit in found))
    every = [hit for some in hits.values() for hit in some]
    figures |= {"messages": len(every), "messages.first_three": _share(every)}
    lines = [*((tag, len(some), _share(some)) for tag, some in hits.items()), ("all", len(every), _share(every))]
    return Table(
        "Messages of the suite triage: a source of their intent", ("language", "messages", "found"), tuple(lines)
    )


def _hits(rows: Iterable[Question], found: Mapping[Question, Ids]) -> list[bool]:
    return [not row.right.isdisjoint(found[row][:_FIRST]) for row in rows]


def _share(right: Iterable[bool]) -> float:
    told = [*right]
    return sum(told) / max(1, len(told))
