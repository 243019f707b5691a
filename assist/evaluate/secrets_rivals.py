"""Secret scanners of others, as if they cut what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from assist.evaluate.rivals import Rival
from assist.protect.markers import marker
from assist.records import Protected, Secret

NAMES = ("presidio", "detect-secrets")
_KINDS = frozenset({"CREDIT_CARD"})  # of what Presidio finds, this is secret; the rest is personal data


@contextmanager
def scanners(python: str) -> Iterator[dict[str, Callable[[str], Protected]]]:
    """Each scanner of that Python as a function that cuts."""
    with ExitStack() as stack:
        yield {name: _cutter(stack.enter_context(Rival(python, name)), name) for name in NAMES}


def _cutter(rival: Rival, name: str) -> Callable[[str], Protected]:
    def cut(text: str) -> Protected:
        spans = [(start, end) for kind, start, end in rival.find(text) if name != "presidio" or kind in _KINDS]
        out: list[str] = []
        done = 0
        for start, end in sorted(spans):
            if start >= done:
                out += (text[done:start], marker("password"))
                done = end
        secrets = tuple(Secret("password", span) for span in spans)
        return Protected("".join((*out, text[done:])), secrets=secrets)

    return cut
