"""Returns every text as it is: for round trips and for proving that nothing else changes a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class IdentityEngine:
    """Every direction, nothing translated."""

    name = "identity"

    def supports(self, source: str, target: str) -> bool:
        """True for all."""
        return True

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """The texts themselves."""
        return list(texts)
