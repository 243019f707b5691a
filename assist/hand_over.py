"""A case in a few lines, for the colleague who takes it over: nobody asks the customer to tell it all again."""

from __future__ import annotations

from collections.abc import Sequence

from assist.records import Entity, FollowUp, Message, Procedure, Protected, Triage


def hand_over_note(
    why: str,
    triage: Triage,
    procedure: Procedure | None,
    turns: Sequence[tuple[Message, Protected]],
    follow_up: FollowUp | None,
) -> str:
    """Why it is handed over, what it is about, what the customer said and was told, what to do and by when."""
    about = procedure.title if procedure else triage.intent
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
    if procedure:
        lines += ["Steps:", *(f"{number}. {step}" for number, step in enumerate(procedure.steps, 1))]
        lines += ["Never:", *(f"- {one}" for one in procedure.never)]
    return "\n".join(lines)


def _named(entities: Sequence[Entity]) -> str:
    return "; ".join(dict.fromkeys(f"{entity.kind} {entity.text}" for entity in entities))
