"""Answers while they are written: their order, their end, their time limit, what they took."""

from __future__ import annotations

import threading
from time import monotonic, sleep

import pytest

from assist.errors import EngineError, MissingModel
from assist.models.stream import AnswerStream, Counted, Emit, added
from assist.models.turns import Turns


def counting(
    started: threading.Event | None = None, pause: float = 0.005, count: int = 1_000
) -> tuple[list[int], object]:
    """A model that counts aloud, and what it has said."""
    said: list[int] = []

    def produce(emit: Emit) -> Counted:
        if started:
            started.set()
        for number in range(count):
            if not emit(f"{number} "):
                break
            said.append(number)
            sleep(pause)
        return Counted(7, 5, len(said))

    return said, produce


def test_pieces_in_order_and_what_they_took() -> None:
    _, produce = counting(pause=0, count=4)
    answer = AnswerStream("fake", Turns(), produce)  # type: ignore[arg-type]
    assert list(answer) == ["0 ", "1 ", "2 ", "3 "]
    usage = answer.usage
    assert (usage.prompt_tokens, usage.cached_tokens, usage.written_tokens) == (7, 5, 4)
    assert usage.first_ms is not None
    assert 0 <= usage.waited_ms <= usage.first_ms <= usage.total_ms
    both = added(usage, usage)
    assert (both.written_tokens, both.first_ms) == (8, usage.first_ms)


def test_requests_wait_in_the_order_they_came() -> None:
    turns, order = Turns(), []
    gate = threading.Event()

    def first(emit: Emit) -> Counted:
        gate.wait(5)
        order.append("first")
        return Counted()

    streams = [AnswerStream("fake", turns, first)]
    sleep(0.05)
    for name in ("second", "third", "fourth"):

        def produce(emit: Emit, name: str = name) -> Counted:
            order.append(name)
            return Counted()

        streams.append(AnswerStream("fake", turns, produce))
        sleep(0.05)
    gate.set()
    for stream in streams:
        assert list(stream) == []
    assert order == ["first", "second", "third", "fourth"]
    assert streams[3].usage.waited_ms > 50


def test_a_cancelled_one_frees_the_model_at_once() -> None:
    turns, started = Turns(), threading.Event()
    said, produce = counting(started)
    one = AnswerStream("fake", turns, produce)  # type: ignore[arg-type]
    started.wait(5)
    one.cancel()
    begun = monotonic()
    assert list(AnswerStream("fake", turns, counting(pause=0, count=2)[1])) == ["0 ", "1 "]  # type: ignore[arg-type]
    assert monotonic() - begun < 0.5
    assert len(said) < 100
    assert list(one) == []


def test_one_that_waits_can_be_cancelled_too() -> None:
    turns, started = Turns(), threading.Event()
    busy = AnswerStream("fake", turns, counting(started)[1])  # type: ignore[arg-type]
    started.wait(5)
    said, produce = counting()
    waiting = AnswerStream("fake", turns, produce)  # type: ignore[arg-type]
    waiting.cancel()
    busy.cancel()
    assert list(AnswerStream("fake", turns, counting(pause=0, count=1)[1])) == ["0 "]  # type: ignore[arg-type]
    assert said == []


def test_who_stops_reading_wants_no_more() -> None:
    turns = Turns()
    said, produce = counting()
    for piece in AnswerStream("fake", turns, produce):  # type: ignore[arg-type]
        assert piece == "0 "
        break
    assert list(AnswerStream("fake", turns, counting(pause=0, count=1)[1])) == ["0 "]  # type: ignore[arg-type]
    assert len(said) < 100


def test_a_time_limit_ends_it_with_one_clear_error() -> None:
    turns = Turns()
    said, produce = counting()
    with pytest.raises(EngineError, match=r"chat model fake: no whole answer within 0\.05 s"):
        list(AnswerStream("fake", turns, produce, timeout=0.05))  # type: ignore[arg-type]
    assert list(AnswerStream("fake", turns, counting(pause=0, count=1)[1])) == ["0 "]  # type: ignore[arg-type]
    assert len(said) < 100


@pytest.mark.parametrize(
    ("raised", "told"),
    [(MissingModel("m"), (MissingModel, "models pull m")), (KeyError("secret words"), (EngineError, "KeyError"))],
)
def test_errors_reach_the_reader_without_texts(raised: Exception, told: tuple[type[Exception], str]) -> None:
    def produce(emit: Emit) -> Counted:
        emit("half an ans")
        raise raised

    stream = iter(AnswerStream("fake", Turns(), produce))
    assert next(stream) == "half an ans"
    with pytest.raises(told[0], match=told[1]) as caught:
        next(stream)
    assert "secret words" not in str(caught.value)
