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
OTHER = [{"role": "system", "content": "You are a kind support agent of a bank. Answer in two sentences. " * 6}]
ASKED = [
    "Where is my withdrawal of 120 USDT?",
    "Where is my withdrawal of 121 USDT? It is late.",
    "\n\nHow do I reset my password?",
    "¿Dónde está mi retiro?",
]


@pytest.fixture(scope="module")
def llama(smollm2: Path) -> LlamaChat:
    return LlamaChat("smollm2", smollm2, context=1024)


def ask(llama: LlamaChat, text: str, fixed: list[dict[str, str]] = FIXED, *, keep: bool = True) -> str:
    return "".join(llama.stream([*fixed, {"role": "user", "content": text}], max_tokens=24, keep=keep))


def test_the_same_answers_in_any_order_and_in_another_process_life(llama: LlamaChat, smollm2: Path) -> None:
    alone = {text: ask(LlamaChat("fresh", smollm2, context=1024), text) for text in ASKED}
    assert len(set(alone.values())) > 1
    order = random.Random(4)
    for _ in range(40):
        text = order.choice(ASKED)
        if order.random() < 0.3:
            ask(llama, order.choice(ASKED), OTHER)
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


def test_a_cancelled_answer_frees_the_model_and_leaves_nothing_behind(llama: LlamaChat) -> None:
    whole = ask(llama, ASKED[0])
    long = llama.stream(
        [*FIXED, {"role": "user", "content": "Count from one to five hundred."}], max_tokens=800, keep=True
    )
    threading.Timer(0.3, long.cancel).start()
    list(long)
    begun = monotonic()
    assert ask(llama, ASKED[0]) == whole
    assert monotonic() - begun < 3
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
