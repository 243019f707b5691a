"""`assist reply`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assist import evidence, wire
from assist.assembly import assemble, personal_writer
from assist.cli.batch import answer_lines
from assist.cli.inputs import read_text, read_thread
from assist.cli.output import console, emit, print_findings
from assist.errors import UsageError
from assist.languages import normalize
from assist.own_words import OwnWords, own_words
from assist.records import UND, Case, Hit, Message, Personal, Why

if TYPE_CHECKING:
    from rich.console import Console


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when the case goes to a person."""
    desk = assemble(desk_language=arguments.desk_language)
    thread = read_thread(arguments.thread)
    language = normalize(arguments.language) if arguments.language else UND
    known_language = None if language == UND else language

    writer = personal_writer(desk) if arguments.personal else None

    def handle(message: Message, earlier: tuple[Message, ...]) -> Case:
        case = desk.handle(message, earlier, translate=not arguments.no_translate)
        return writer.write(case, earlier) if writer else case

    def answer(line: Mapping[str, Any]) -> tuple[str, bool]:
        defaults = {"channel": arguments.channel, "language": known_language, "locale": arguments.locale}
        given = {key: value for key, value in line.items() if value is not None}
        case = handle(wire.message(defaults | given), wire.thread(line["thread"]) if "thread" in line else thread)
        return wire.dumps(case), case.hand_over is not None

    if arguments.record and (arguments.personal or arguments.own is not None):
        raise UsageError("--record is for what can be gone through again: leave --personal and --own out")
    if arguments.lines is not None:
        if arguments.record or arguments.own is not None:
            raise UsageError("--record and --own are for one message, not for --in")
        return answer_lines(arguments.lines, answer)
    locale = wire.locale_of({"locale": arguments.locale})
    case = handle(Message(read_text(arguments), arguments.channel, language=known_language, locale=locale), thread)
    if arguments.record:
        made = evidence.record(desk, case, thread, translate=not arguments.no_translate)
        evidence.write(Path(arguments.record), made)
    if arguments.own is not None:
        spoken, conversation = case.detection.language, (*thread, case.message)
        mine = own_words(desk, arguments.own, spoken, conversation, playbook=case.triage.intent)
        if arguments.json:
            emit(wire.dumps({**wire.plain(case), "own": mine}))
        else:
            _print_own(console(), mine)
        return int(not mine.sendable)
    if arguments.json:
        emit(wire.dumps(case))
    else:
        _print(console(), case)
    return int(case.hand_over is not None)


def _print_own(out: Console, mine: OwnWords) -> None:
    for note in mine.notes:
        out.print(f"[cyan]{note}[/]", markup=True)
    draft = mine.draft
    print_findings(out, mine.source_findings, draft.desk_text or "")
    engine = f" · {mine.translation.engine}" if mine.translation else ""
    out.rule(f"{draft.language}{engine} · {'[green]sendable[/]' if mine.sendable else '[bold red]not sendable[/]'}")
    out.print(draft.text, markup=False)
    print_findings(out, draft.findings, draft.text)
    if mine.back:
        out.rule(f"back in {mine.back.target} · {mine.back.engine}", style="dim")
        out.print(mine.back.text, markup=False, style="dim")


def _personal(personal: Personal) -> str:
    """What came of it and what it took, in one line."""
    took = ""
    usage = personal.usage
    if usage:
        first = f"first words after {usage.first_ms / 1000:.1f} s, " if usage.first_ms else ""
        took = f" ({personal.model}: {usage.prompt_tokens} tokens read, {usage.cached_tokens} of them kept, "
        took += f"{usage.written_tokens} written; {first}{usage.total_ms / 1000:.1f} s in all)"
    return f"{personal.outcome}{': ' if personal.why else ''}{personal.why}{took}"


def _why(hit: Hit) -> str:
    """What spoke for a source, in one line."""
    why = hit.why or Why()
    reasons = (
        f"intent {why.intent}" if why.intent else "",
        f"words {', '.join(f'«{word}»' for word in why.words)}" if why.words else "",
        "" if why.likeness is None else f"likeness {why.likeness:.2f}",
    )
    return "; ".join(reason for reason in reasons if reason)


def _print(out: Console, case: Case) -> None:
    triage, detection = case.triage, case.detection
    out.print(f"[bold]{detection.language}[/]  {detection.reason}")
    if case.working:
        out.print(f"[dim]{case.working.engine}:[/] ", end="")
        out.print(case.working.text, markup=False)
        print_findings(out, case.working.findings, case.working.text)
    for note in case.notes:
        out.print(f"[cyan]{note}[/]", markup=True)
    out.print(f"[bold]{triage.intent}[/]  {triage.urgency}, {triage.emotion}{', escalate' if triage.escalate else ''}")
    for signal in triage.signals:
        out.print(f"  {signal}", markup=False)
    if triage.missing:
        out.print(f"still missing: {', '.join(triage.missing)}")
    for hit in case.sources:
        out.print(f"source: {hit.kind} {hit.id} · {hit.title} · {_why(hit)}", markup=False)
    for draft in case.drafts:
        verdict = "[green]sendable[/]" if draft.sendable else "[bold red]not sendable[/]"
        form = "" if draft.form == "usual" else f"{draft.form} · "
        form += "personal · " if draft.drafter == "personal" else ""
        out.rule(f"{form}{draft.language} · {draft.playbook} {draft.version} · {verdict}")
        out.print(draft.text, markup=False)
        if draft.desk_text and draft.desk_language != draft.language:
            out.rule(f"the same in {draft.desk_language}", style="dim")
            out.print(draft.desk_text, markup=False, style="dim")
        print_findings(out, draft.findings, draft.text)
    if case.personal:
        out.print(f"personal: {_personal(case.personal)}", markup=False)
    if case.follow_up:
        due = f", by {case.follow_up.due}" if case.follow_up.due else ""
        out.print(f"next word to the customer: within {case.follow_up.hours} h{due}", markup=False)
    if case.hand_over_note:
        out.rule("hand over", style="bold yellow")
        out.print(case.hand_over_note, markup=False)
