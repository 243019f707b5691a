"""Times between the desk and the tables."""

from __future__ import annotations

from datetime import UTC, datetime


def now_utc() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def stamp(when: datetime) -> int:
    """Milliseconds since 1970."""
    return int(when.timestamp() * 1000)


def at(milliseconds: int) -> datetime:
    """The moment of a stamp, in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
