"""A case in a few lines, for the colleague who takes it over: nobody asks the customer to tell it all again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assist.records import Deadline, Entity, FollowUp, Message, Procedure, Protected, Triage


def hand_over_note(
    why: str,
    triage: Triage,
    procedures: Sequence[Procedure | None],
    turns: Sequence[tuple[Message, Protected]],
    follow_up: FollowUp | None,
) -> str:
    """Why it is handed over, what it is about, what the customer said and was told, what to do and by when.

    `procedures`: what comes first, and last the one of the intent; None where there is none.
    """
    known = [one for one in procedures if one]
    about = procedures[-1].title if procedures and procedures[-1] else triage.intent
    said = [entity for message, cut in turns if message.author == "customer" for entity in cut.entities]
    answers = sum(message.author == "agent" for message, _ in turns)
    lines = [
        f"Why: {why}",
        f"About: {about} ({triage.intent}), urgency {triage.urgency}, the customer is {triage.emotion}",
        f"The customer said: {_named(said) or 'no detail yet'}",
        f"Still missing: {', '.join(triage.missing)}" if triage.missing else "Nothing is missing",
        f"Answered so far: {answers} {'time' if answers == 1 else 'times'}",
    ]
    if follow_up:
        until = f", by {follow_up.due}" if follow_up.due else ""
        late = f"; the time promised before, {follow_up.promised}, has passed" if follow_up.overdue else ""
        lines.append(f"Next word to the customer: within {follow_up.hours} h{until}{late}")
    for procedure in known:
        heading = f"Steps ({procedure.title}):" if len(known) > 1 else "Steps:"
        lines += [heading, *(f"{number}. {step}" for number, step in enumerate(procedure.steps, 1))]
    lines += _listed("Deadlines:", (_deadline(one) for each in known for one in each.deadlines))
    lines += _listed("Who else:", (one for each in known for one in each.involve))
    lines += _listed("Evidence to keep:", (one for each in known for one in each.evidence))
    lines += _listed("Never:", (one for each in known for one in each.never))
    return "\n".join(lines)


def _listed(heading: str, lines: Iterable[str]) -> list[str]:
    found = [f"- {line}" for line in dict.fromkeys(lines)]
    return [heading, *found] if found else []


def _deadline(one: Deadline) -> str:
    length = f"{one.minutes // 60} h" if one.minutes >= 120 else f"{one.minutes} min"
    return f"within {length}{f', by {one.due}' if one.due else ''}: {one.what}"


def _named(entities: Sequence[Entity]) -> str:
    return "; ".join(dict.fromkeys(f"{entity.kind} {entity.text}" for entity in entities))
