"""The prompt that stays evaluated: the same answer, bit for bit, whatever was asked before, and sooner."""

from __future__ import annotations

import random
import threading
from pathlib import Path
from time import monotonic, sleep

import pytest

from assist.errors import EngineError
from assist.models.chat_llama import LlamaChat

pytestmark = pytest.mark.real_model

FIXED = [
    {"role": "system", "content": "You are a kind support agent of an exchange. Answer in one short sentence. " * 6}
]
ASKED = [
    "Where is my withdrawal of 120 USDT?",
    "Where is my withdrawal of 121 USDT? It is late.",
    "\n\nHow do I reset my password?",
    "¿Dónde está mi retiro?",
    "... my withdrawal of 120 USDT?",
    "!!! my withdrawal of 120 USDT?",
]
BANK, SHOP = (
    [{"role": "system", "content": f"You are a kind support agent of a {what}. Answer in two sentences. " * 6}]
    for what in ("bank", "shop")
)


@pytest.fixture(scope="module")
def llama(smollm2: Path) -> LlamaChat:
    return LlamaChat("smollm2", smollm2, context=1024)


def ask(llama: LlamaChat, text: str, fixed: list[dict[str, str]] = FIXED, *, keep: bool = True) -> str:
    return "".join(llama.stream([*fixed, {"role": "user", "content": text}], max_tokens=24, keep=keep))


def test_the_same_answers_in_any_order_and_in_another_process_life(llama: LlamaChat, smollm2: Path) -> None:
    alone = {text: ask(LlamaChat("fresh", smollm2, context=1024), text) for text in ASKED}
    assert len(set(alone.values())) > 1
    order = random.Random(4)
    for _ in range(24):
        text = order.choice(ASKED)
        if order.random() < 0.3:
            ask(llama, order.choice(ASKED), order.choice([BANK, SHOP]))
        if order.random() < 0.3:
            llama.complete([{"role": "user", "content": order.choice(ASKED)}], max_tokens=4)
        assert ask(llama, text) == alone[text]


def test_what_is_kept_is_not_evaluated_again(llama: LlamaChat) -> None:
    ask(llama, ASKED[0])
    answer = llama.stream([*FIXED, {"role": "user", "content": ASKED[1]}], max_tokens=4, keep=True)
    list(answer)
    usage = answer.usage
    assert usage.prompt_tokens
    assert usage.cached_tokens is not None
    assert usage.cached_tokens > usage.prompt_tokens / 2
    assert usage.written_tokens == 4
    bare = llama.stream([*FIXED, {"role": "user", "content": ASKED[1]}], max_tokens=4)
    list(bare)
    assert (bare.usage.prompt_tokens, bare.usage.cached_tokens) == (usage.prompt_tokens, 0)


def test_two_fixed_parts_do_not_throw_each_other_out(llama: LlamaChat) -> None:
    both = {"exchange": FIXED, "bank": BANK}
    alone = {name: ask(llama, ASKED[0], fixed) for name, fixed in both.items()}
    for _ in range(2):
        for name, fixed in both.items():
            answer = llama.stream([*fixed, {"role": "user", "content": ASKED[0]}], max_tokens=24, keep=True)
            assert "".join(answer) == alone[name]
            assert (answer.usage.cached_tokens or 0) > (answer.usage.prompt_tokens or 0) / 2


def test_the_way_back_to_the_fixed_part_is_not_waited_for(llama: LlamaChat, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(llama, ASKED[0])
    by = monotonic() + 30
    while not llama._kept.of(FIXED).end and monotonic() < by:
        sleep(0.01)
    asked = []
    handled = llama._handled
    monkeypatch.setattr(llama, "_handled", lambda request, *heard: asked.append(request) or handled(request, *heard))
    pieces = iter(llama.stream([*FIXED, {"role": "user", "content": ASKED[1]}], max_tokens=4, keep=True))
    next(pieces)
    assert [request["max_tokens"] for request in asked] == [4]


def test_who_waits_already_comes_before_the_way_back(llama: LlamaChat) -> None:
    whole = ask(llama, ASKED[0])
    long = llama.stream([*FIXED, {"role": "user", "content": "Count to five hundred."}], max_tokens=800, keep=True)
    pieces = iter(long)
    next(pieces)
    waiting = llama.stream([{"role": "user", "content": "Hi"}], max_tokens=1)
    sleep(0.2)  # its thread has taken its place
    long.cancel()
    list(waiting)
    assert not llama._kept.of(FIXED).end
    assert ask(llama, ASKED[0]) == whole


def test_a_cancelled_answer_frees_the_model_and_leaves_nothing_behind(llama: LlamaChat) -> None:
    whole = ask(llama, ASKED[0])
    long = llama.stream(
        [*FIXED, {"role": "user", "content": "Count from one to five hundred."}], max_tokens=800, keep=True
    )
    threading.Timer(0.3, long.cancel).start()
    list(long)
    assert ask(llama, ASKED[0]) == whole
    assert (long.usage.written_tokens or 0) < 700


def test_too_long_a_text_is_an_error_and_the_next_one_is_answered(llama: LlamaChat) -> None:
    whole = ask(llama, ASKED[3])
    with pytest.raises(EngineError, match="too long"):
        ask(llama, "withdrawal " * 3_000)
    with pytest.raises(EngineError, match="too long"):
        ask(llama, "hello", [{"role": "system", "content": "withdrawal " * 3_000}])
    assert ask(llama, ASKED[3]) == whole


def test_two_at_a_time_wait_for_each_other(llama: LlamaChat) -> None:
    alone = [ask(llama, text) for text in ASKED[:2]]
    streams = [
        llama.stream([*FIXED, {"role": "user", "content": text}], max_tokens=24, keep=True) for text in ASKED[:2]
    ]
    sleep(0.01)
    assert ["".join(stream) for stream in streams] == alone
