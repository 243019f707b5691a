"""When the customer hears from us next: what this reply says, and whether what an earlier one said was kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assist.moments import moment
from assist.records import FollowUp, Message, Procedure, Protected

_LENGTH = re.compile(r"P(?:(?P<days>[0-9]+)D)?(?:T(?:(?P<hours>[0-9]+)H)?(?:(?P<minutes>[0-9]+)M)?)?")


def follow_up(hours: int | None, message: Message, thread: Sequence[tuple[Message, Protected]]) -> FollowUp | None:
    """None where the playbook sets no time. Times are known only where the messages say when they were sent."""
    if hours is None:
        return None
    now = moment(message.sent)
    promised = _promised(thread)
    return FollowUp(
        hours=hours,
        due=_written(now + timedelta(hours=hours)) if now else None,
        promised=_written(promised) if promised else None,
        overdue=bool(now and promised and now > promised),
    )


def dated(procedure: Procedure | None, conversation: Sequence[Message]) -> Procedure | None:
    """`procedure` with the time of each deadline, counted from the customer's first message, where that has a time."""
    first = next((when for said in conversation if said.author == "customer" and (when := moment(said.sent))), None)
    if procedure is None or first is None:
        return procedure
    limits = (replace(one, due=_written(first + timedelta(minutes=one.minutes))) for one in procedure.deadlines)
    return replace(procedure, deadlines=tuple(limits))


def _promised(thread: Sequence[tuple[Message, Protected]]) -> datetime | None:
    """The end of the time that the agent's latest message named: the longest, where it named several."""
    for message, cut in reversed(thread):
        sent = moment(message.sent)
        if message.author == "agent" and sent:
            named = [length_of(entity.value) for entity in cut.entities if entity.kind == "duration" and entity.value]
            longest = max(named, default=timedelta())
            return sent + longest if longest else None
    return None


def length_of(value: str) -> timedelta:
    """The longer end of an ISO 8601 length of days, hours and minutes; nothing for any other."""
    found = _LENGTH.fullmatch(value.rpartition("/")[2])
    return timedelta(**{unit: int(count or 0) for unit, count in found.groupdict().items()}) if found else timedelta()


def _written(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="minutes")
