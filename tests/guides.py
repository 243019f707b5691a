"""Guides for desks that are made of fakes."""

from __future__ import annotations

from collections.abc import Iterable

from assist.records import Procedure, SecretKind


class NoProcedures:
    """No playbook, no procedure."""

    def __call__(self, intent: str) -> Procedure | None:
        return None

    def emergency(self, kinds: Iterable[SecretKind]) -> Procedure | None:
        return None
