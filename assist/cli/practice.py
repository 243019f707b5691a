"""`assist practice`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from assist import wire
from assist.assembly import assemble, desk_store
from assist.cli.inputs import read_text
from assist.cli.output import console, emit, print_findings
from assist.errors import UsageError
from assist.knowledge import default_knowledge
from assist.languages import normalize
from assist.practice import Answer, Given, Trainer, Verdict, trainer
from assist.records import Draft, Finding


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 where an answer missed something or broke a rule."""
    training = trainer(assemble())
    if arguments.action == "list":
        return _list(training, arguments)
    if arguments.action == "give":
        return _give(training, arguments)
    return _answer(training, arguments)


def _list(training: Trainer, arguments: argparse.Namespace) -> int:
    tags = (normalize(arguments.language),) if arguments.language else default_knowledge().practice_languages
    cases = [(tag, one) for tag in tags for one in sorted(training.cases(tag), key=lambda one: one.level)]
    out = console()
    for tag, one in cases:
        known = {"case": f"{tag}/{one.id}", "level": one.level, "channel": one.channel, "intent": one.intent}
        if arguments.json:
            emit(json.dumps(known))
        else:
            out.print(f"{known['case']}  level {one.level}  {one.channel}  {one.intent}", markup=False)
    return 0


def _give(training: Trainer, arguments: argparse.Namespace) -> int:
    language = normalize(arguments.language)
    attempts: Sequence[Any] = ()
    if arguments.agent:
        store, _ = desk_store()
        from assist.store.practice import Attempts

        try:
            attempts = Attempts(store).of(arguments.agent, language)
        finally:
            store.close()
    given = training.next(language, attempts, arguments.agent)
    if arguments.json:
        messages = [{"author": one.author, "text": one.text} for one in given.thread]
        case = {"case": given.name, "level": given.case.level, "channel": given.case.channel, "messages": messages}
        emit(json.dumps(case, ensure_ascii=False))
        return 0
    out = console()
    out.print(f"{given.name}  level {given.case.level}  {given.case.channel}", markup=False, style="bold")
    for one in given.thread:
        out.print(f"{one.author}: {one.text}", markup=False)
    out.print(f'answer it with: assist practice answer {given.name} "…"', markup=False, style="dim")
    return 0


def _answer(training: Trainer, arguments: argparse.Namespace) -> int:
    language, _, name = arguments.case.partition("/")
    given = training.give(normalize(language), name)
    answer = Answer(read_text(arguments), arguments.hand_over)
    verdict = training.judge(given, answer)
    if arguments.agent is not None:
        if not arguments.agent.strip():
            raise UsageError("--agent needs a name")
        store, _ = desk_store()
        from assist.store.practice import Attempts

        try:
            Attempts(store).add(arguments.agent.strip(), training.attempt(given, answer, verdict))
        finally:
            store.close()
    model = training.model_answer(given)
    if arguments.json:
        emit(json.dumps(_json(given, answer, verdict, model), ensure_ascii=False))
    else:
        _print(given, answer, verdict, model)
    return int(bool(verdict.missed or verdict.broken))


def _json(given: Given, answer: Answer, verdict: Verdict, model: Draft | None) -> dict[str, Any]:
    return {
        "case": given.name,
        "mark": verdict.mark,
        "made": verdict.made,
        "missed": verdict.missed,
        "broken": verdict.broken,
        "hand_over": {"given": answer.hand_over, "right": given.case.hand_over},
        "scores": verdict.scored.scores,
        "evidence": wire.plain(verdict.scored.evidence),
        "findings": wire.plain(verdict.findings),
        "model_answer": model and {"text": model.text, "desk_text": model.desk_text, "version": model.version},
    }


def _print(given: Given, answer: Answer, verdict: Verdict, model: Draft | None) -> None:
    out = console()
    total = verdict.scored.scores["total"]
    out.print(f"{verdict.mark} of 100; scorecard {total:.0f}" if total is not None else f"{verdict.mark} of 100")
    for title, names in (("made", verdict.made), ("missed", verdict.missed), ("never allowed", verdict.broken)):
        if names:
            out.print(f"{title}: {', '.join(names)}", markup=False)
    own = [Finding(one.severity, one.check, one.message, None, one.suggestion) for one in verdict.scored.evidence]
    known = {one.check for one in own}
    print_findings(out, [*own, *(one for one in verdict.findings if one.check not in known)], answer.text)
    if model is not None:
        out.print(f"\nmodel answer ({given.case.intent}):\n{model.text}", markup=False)
        if model.desk_text and model.language != model.desk_language:
            out.print(f"\n{model.desk_text}", markup=False, style="dim")
