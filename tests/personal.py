"""What the tests of personal drafts share: chat models by the book, and cases to write for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from assist import Case, Message, assemble
from assist.knowledge import default_knowledge
from assist.personal import PersonalWriter
from assist.pipeline import Assistant
from assist.records import Usage

Answer = Callable[[Sequence[Mapping[str, str]]], str]


class Written:
    """An answer that stands already."""

    def __init__(self, text: str) -> None:
        self._text, self.cancelled = text, False
        self.usage = Usage(100, 80, 10, 0.0, 1.0, 2.0)

    def __iter__(self) -> Iterator[str]:
        for at in range(0, len(self._text), 7):
            yield self._text[at : at + 7]

    def cancel(self) -> None:
        self.cancelled = True


class FakeChat:
    """Says what `answer` makes of the messages, and remembers what it was asked."""

    name = "fake"

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[Sequence[Mapping[str, str]]] = []
        self.answers: list[Written] = []

    def complete(
        self, messages: Sequence[Mapping[str, str]], *, max_tokens: int = 256, seed: int = 0, keep: bool = False
    ) -> str:
        return "".join(self.stream(messages))

    def stream(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        max_tokens: int = 256,
        seed: int = 0,
        keep: bool = False,
        timeout: float | None = None,
    ) -> Written:
        self.asked.append(messages)
        self.answers.append(Written(self._answer(messages)))
        return self.answers[-1]


@cache
def desk() -> Assistant:
    return assemble(engine="identity")


@cache
def case_of(text: str, language: str | None = None) -> Case:
    return desk().handle(Message(text, language=language), translate=False)


def writer(chat: FakeChat) -> PersonalWriter:
    return PersonalWriter(desk(), default_knowledge(), lambda: chat)


def says(*answers: str) -> FakeChat:
    """One answer after the other, the last one for ever."""
    left = list(answers)
    return FakeChat(lambda _: left.pop(0) if len(left) > 1 else left[0])
