"""Which role an address asks for. What no line names asks for an agent, and so for a login."""

from __future__ import annotations

from assist.store.people import Role
from ui.pages import PAGES, address
from ui.words import INTERFACES

# the beginning of a path -> the role; the longest that fits counts
_PATHS: dict[str, Role] = {
    "/api/v1/outbox": "reviewer",
    "/api/v1/insights": "reviewer",
    "/exports/": "reviewer",
    "/metrics": "admin",
}


def needed(path: str) -> Role:
    """The role for `path`, which begins with «/» and has no prefix of a proxy."""
    found = max((begin for begin in _roles() if _below(path, begin)), key=len, default="")
    return _roles().get(found, "agent")


def pages_of(role: Role) -> tuple[str, ...]:
    """The pages that a role may open."""
    from assist.store.people import allowed

    return tuple(name for name, page in PAGES.items() if allowed(role, page.role))


def _roles() -> dict[str, Role]:
    pages = {address(name, tongue): page.role for name, page in PAGES.items() for tongue in INTERFACES}
    return {**pages, **_PATHS}


def _below(path: str, begin: str) -> bool:
    bare = begin.rstrip("/")
    return path == bare or path.startswith(f"{bare}/")
