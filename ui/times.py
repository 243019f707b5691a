"""Times as people read them, in the time zone of this machine, which is the agent's."""

from __future__ import annotations

from datetime import datetime, timedelta

from ui.words import say


def clock(when: datetime, now: datetime | None = None) -> str:
    """«14:05» today, «2026-11-28 14:05» on another day."""
    local = when.astimezone()
    today = (now or datetime.now(local.tzinfo)).astimezone().date()
    return local.strftime("%H:%M" if local.date() == today else "%Y-%m-%d %H:%M")


def length(spent: timedelta) -> str:
    """«12 min», «3 h», «2 d»: one unit, rounded down; empty for less than a minute."""
    minutes = int(spent.total_seconds() // 60)
    if minutes < 1:
        return ""
    if minutes < 90:
        return say("queue", "minutes", n=minutes)
    if minutes < 36 * 60:
        return say("queue", "hours", n=minutes // 60)
    return say("queue", "days", n=minutes // 1440)
