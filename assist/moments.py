"""Times as messages carry them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(written: str | None) -> datetime | None:
    """The time of an ISO 8601 text, in UTC, which is meant where it names no zone; None where it is no time."""
    if written is None:
        return None
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
