"""What the pipeline asks of its stages. Protocols only: nothing inherits from these.

Fakes in tests implement the same protocols and refuse what they were not given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from assist.knowledge import Knowledge
from assist.records import (
    Candidate,
    Channel,
    Detection,
    Draft,
    Finding,
    Hit,
    Message,
    Procedure,
    Protected,
    Remembered,
    SecretKind,
    Translation,
    Triage,
    Usage,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Protector(Protocol):
    """Cuts secrets out of a text for good and finds its entities."""

    def __call__(self, text: str, /) -> Protected:
        """Never raises on content; the secret is kept nowhere."""


class TwinFinder(Protocol):
    """Finds addresses that are easily taken for each other."""

    def __call__(self, addresses: Iterable[str], /) -> tuple[tuple[str, str], ...]:
        """Pairs of different addresses, in the order in which they came up."""


class LanguageDetector(Protocol):
    """Names the language of a text out of the desk's set, or `und`."""

    def detect(self, protected: Protected, prior: Mapping[str, float] | None = None) -> Detection:
        """`prior` weighs languages by what else is known (thread, account locale); it never overrules clear text."""


class Engine(Protocol):
    """A raw translation engine: no guarding, no routing, whole batches."""

    name: str

    def supports(self, source: str, target: str) -> bool:
        """True when the direction can be had now, on this machine, without a download."""

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """One translation per text, in order. `terms` maps source to target wordings, for engines that use them."""


@runtime_checkable
class RankingEngine(Protocol):
    """An engine that can say what else it would have written."""

    def alternatives(self, texts: Sequence[str], source: str, target: str, count: int) -> list[list[str]]:
        """Up to `count` translations of each text, best first."""


class Translator(Protocol):
    """A guarded translator: what comes back was verified, or carries findings."""

    def supports(self, source: str, target: str) -> bool:
        """True when some installed engine or route covers the direction."""

    def translate(self, text: str, source: str, target: str) -> Translation:
        """Raises `UnsupportedPair` when no route exists."""


class Triager(Protocol):
    """Understands what the customer needs from the customer's own words."""

    def prepare(self) -> None:
        """Loads what the first message would wait for, and may learn it from the data; a second call costs nothing."""

    def triage(self, protected: Protected, language: str, thread: Sequence[Message] = ()) -> Triage:
        """Low confidence gives intent `other`."""

    def corrected(self, triage: Triage, intent: str, protected: Protected, thread: Sequence[Message] = ()) -> Triage:
        """`triage` as it is for `intent`, which a person chose. Raises `UsageError` for an unknown one."""


class Preparer(Protocol):
    """Reads what a case of one language and intent needs: reply texts, word lists, patterns."""

    def __call__(self, language: str, intent: str, /) -> None:
        """Once per process and pair; a second call costs nothing."""


class Retriever(Protocol):
    """Finds the playbooks and help articles that fit a message."""

    def retrieve(self, protected: Protected, triage: Triage, language: str) -> tuple[Hit, ...]:
        """Best first; empty when nothing fits. `language` is the customer's."""


class Guide(Protocol):
    """Knows how a case is handled."""

    def __call__(self, intent: str, /) -> Procedure | None:
        """The procedure of an intent; None where none is written."""

    def emergency(self, kinds: Iterable[SecretKind], /) -> Procedure | None:
        """What comes first where secrets of these kinds were sent to us; None without any."""


class Drafter(Protocol):
    """Writes reply drafts from reviewed sources."""

    def draft(
        self,
        protected: Protected,
        language: str,
        triage: Triage,
        sources: Sequence[Hit],
        *,
        channel: Channel,
        desk_language: str,
        thread: Sequence[Message] = (),
    ) -> tuple[Draft, ...]:
        """Unchecked drafts, the usual one first; empty when no reviewed text exists in `language`."""


class Check(Protocol):
    """One rule. A check module holds `ID`, `SUMMARY`-bearing docstring and `check`."""

    ID: str

    def check(self, candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
        """Yields findings in the order of the text; silent when all is well."""


class Checker(Protocol):
    """All checks over one candidate, in a fixed order."""

    def __call__(self, candidate: Candidate, /) -> tuple[Finding, ...]:
        """Findings sorted by their place in the text."""


class Answering(Protocol):
    """An answer while it is written. Whoever stops reading, or cancels, frees the model at once."""

    def __iter__(self) -> Iterator[str]:
        """The pieces of the text, in order. Raises `EngineError`, also when it takes too long."""

    def cancel(self) -> None:
        """Ends the answer, from any thread; nothing where it has ended."""

    @property
    def usage(self) -> Usage:
        """Tokens and time; whole once the iteration has ended."""


class ChatModel(Protocol):
    """A chat model behind two calls, whatever runs it. Requests wait for each other in the order they came."""

    name: str

    def complete(
        self, messages: Sequence[Mapping[str, str]], *, max_tokens: int = 256, seed: int = 0, keep: bool = False
    ) -> str:
        """The assistant's next message, greedy: same messages, same model, same answer. `keep` as for `stream`."""

    def stream(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        max_tokens: int = 256,
        seed: int = 0,
        keep: bool = False,
        timeout: float | None = None,
    ) -> Answering:
        """The same answer, piece by piece. `keep`: all messages but the last come again and may stay evaluated."""


class Embedder(Protocol):
    """Turns texts into vectors of one length."""

    name: str  # with the version of what it runs: vectors of one name are compared with each other

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text; a text's row does not depend on the others."""


class SegmentMemory(Protocol):
    """What was translated before, for segments of articles with their markers."""

    def lookup(self, text: str, source: str, target: str) -> Remembered | None:
        """A translation of the very text: a person's, else a machine's with the models and the term base of now."""

    def similar(self, text: str, source: str, target: str) -> Remembered | None:
        """A person's translation of a text like it, to be offered."""

    def keep(self, text: str, translation: str, source: str, target: str) -> bool:
        """A person's translation, which holds whatever the term base says. False where it must not be kept."""

    def steady(self) -> AbstractContextManager[None]:
        """Inside, what is learnt meanwhile is kept and not yet found."""
