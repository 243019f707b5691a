"""An answer while it is written: pieces of text, a way to stop it, and what it took.

Each backend gives a `Produce`; waiting for the turn, the time limit, cancelling and counting are here, once for all.
"""

from __future__ import annotations

import queue
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from types import TracebackType

from assist.errors import AssistError, EngineError
from assist.models.turns import Turns
from assist.records import Usage

TIMEOUT = 300.0  # seconds from the request to the last word, waiting included


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens as the backend counts them; None where it doesn't."""

    prompt: int | None = None
    cached: int | None = None
    written: int | None = None


Emit = Callable[[str], bool]  # takes a piece of text; False says that nobody wants more
Produce = Callable[[Emit], Counted]


class AnswerStream:
    """Iterate for the pieces; leave early, or `cancel` from any thread, and the model is free for the next request.

    Raises `EngineError` (also after `timeout` seconds) or `MissingExtra` from the iteration; neither quotes a text.
    """

    def __init__(
        self,
        name: str,
        turns: Turns,
        produce: Produce,
        timeout: float | None = None,
        *,
        native: bool = True,
        idle: Callable[[], None] | None = None,
    ) -> None:
        """`native`: native code calls back while it works, so the process must not end before it has stopped. `idle`
        is done once the answer has ended, unless the next request waits already.
        """
        self._name, self._turns, self._produce, self._idle = name, turns, produce, idle
        self._timeout = TIMEOUT if timeout is None else timeout
        self._asked = monotonic()
        self._begun: float | None = None
        self._first: float | None = None
        self._ended: float | None = None
        self._cancelled = threading.Event()
        self._counted = Counted()
        self._pieces: queue.SimpleQueue[str | BaseException | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name=f"chat {name}", daemon=not native).start()

    def __iter__(self) -> Iterator[str]:
        try:
            while True:
                piece = self._next()
                if piece is None:
                    return
                yield piece
        finally:
            self.cancel()  # who stops reading wants no more

    def __enter__(self) -> AnswerStream:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Stops the answer; no error, and nothing when it has ended."""
        if not self._cancelled.is_set():
            self._cancelled.set()
            self._pieces.put(None)

    @property
    def usage(self) -> Usage:
        """What it took so far; whole once the iteration has ended."""
        now = self._ended or monotonic()
        return Usage(
            prompt_tokens=self._counted.prompt,
            cached_tokens=self._counted.cached,
            written_tokens=self._counted.written,
            waited_ms=_ms((self._begun or now) - self._asked),
            first_ms=None if self._first is None else _ms(self._first - self._asked),
            total_ms=_ms(now - self._asked),
        )

    def _next(self) -> str | None:
        left = self._asked + self._timeout - monotonic()
        try:
            piece = self._pieces.get(timeout=max(0.0, left))
        except queue.Empty:
            raise EngineError(f"chat model {self._name}: no whole answer within {self._timeout:g} s") from None
        if isinstance(piece, BaseException):
            raise piece
        return None if self._cancelled.is_set() else piece

    def _work(self) -> None:
        with self._turns.turn(self._cancelled.is_set) as mine:
            self._begun = monotonic()
            end = self._worked() if mine else None
            self._ended = monotonic()
            self._pieces.put(end)
            if mine and self._idle is not None and not self._turns.awaited:
                self._idle()

    def _worked(self) -> BaseException | None:
        try:
            self._counted = self._produce(self._emit)
        except AssistError as error:
            return error
        except Exception as error:  # the reader must hear of it, and not of the text in it
            return EngineError(f"chat model {self._name}: the request failed ({type(error).__name__})")
        return None

    def _emit(self, piece: str) -> bool:
        if self._cancelled.is_set():
            return False
        if piece:
            self._first = self._first or monotonic()
            self._pieces.put(piece)
        return True


class Completing(ABC):
    """Gives a model that streams the call for a whole answer."""

    @abstractmethod
    def stream(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        max_tokens: int = 256,
        seed: int = 0,
        keep: bool = False,
        timeout: float | None = None,
    ) -> AnswerStream:
        """The assistant's next message, piece by piece: see `ports.ChatModel`."""

    def complete(
        self, messages: Sequence[Mapping[str, str]], *, max_tokens: int = 256, seed: int = 0, keep: bool = False
    ) -> str:
        """The same in one piece, with the errors of `stream`."""
        return "".join(self.stream(messages, max_tokens=max_tokens, seed=seed, keep=keep))


def added(one: Usage | None, other: Usage) -> Usage:
    """Both together, as if asked in a row; the first words are those of `one`."""
    if one is None:
        return other
    return replace(
        one,
        prompt_tokens=_sum(one.prompt_tokens, other.prompt_tokens),
        cached_tokens=_sum(one.cached_tokens, other.cached_tokens),
        written_tokens=_sum(one.written_tokens, other.written_tokens),
        waited_ms=round(one.waited_ms + other.waited_ms, 1),
        total_ms=round(one.total_ms + other.total_ms, 1),
    )


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
