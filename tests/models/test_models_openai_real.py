"""The OpenAI-compatible backend against llama.cpp's own server, which speaks the protocol for real."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assist.assembly import chat_model
from assist.errors import EngineError, UsageError
from assist.models.chat_llama import LlamaChat
from assist.models.chat_openai import OpenAIChat
from assist.settings import load_settings

ASKED = [
    {"role": "system", "content": "You answer in one short sentence."},
    {"role": "user", "content": "Say in one sentence what a bank is."},
]


@pytest.fixture(scope="module")
def endpoint(smollm2: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    script = Path(__file__).with_name("llama_server.py")
    command = [sys.executable, str(script), str(smollm2), str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        yield f"http://127.0.0.1:{port}/v1"
        process.kill()


@pytest.mark.real_model
def test_streams_counts_and_says_what_the_model_in_process_says(endpoint: str, smollm2: Path) -> None:
    answer = OpenAIChat("smollm2", endpoint).stream(ASKED, max_tokens=16)
    pieces = list(answer)
    assert len(pieces) > 4
    assert "".join(pieces) == LlamaChat("smollm2", smollm2, context=1024).complete(ASKED, max_tokens=16)
    assert answer.usage.written_tokens == 16
    assert (answer.usage.prompt_tokens or 0) > 10


@pytest.mark.real_model
def test_who_stops_reading_frees_the_server(endpoint: str) -> None:
    chat = OpenAIChat("smollm2", endpoint)
    for _ in chat.stream([{"role": "user", "content": "Count from one to nine hundred."}], max_tokens=900):
        break
    answer = chat.stream(ASKED, max_tokens=4)
    assert "".join(answer)
    assert answer.usage.total_ms < 4_000


@pytest.mark.real_model
def test_a_text_that_is_too_long_is_the_servers_own_error(endpoint: str) -> None:
    with pytest.raises(EngineError, match="answered 400"):
        OpenAIChat("smollm2", endpoint).complete([{"role": "user", "content": "withdrawal " * 3_000}])


def test_another_machine_is_off_until_it_is_allowed() -> None:
    elsewhere = {"ASSIST_CHAT_BACKEND": "openai", "ASSIST_CHAT_ENDPOINT": "https://models.example.org/v1"}
    with pytest.raises(UsageError, match=r'models\.example\.org is not this machine.*chat_remote = "allowed"'):
        chat_model(load_settings(elsewhere))
    assert chat_model(load_settings({**elsewhere, "ASSIST_CHAT_REMOTE": "allowed"})).name
    with pytest.raises(UsageError, match="chat_remote"):
        load_settings({"ASSIST_CHAT_REMOTE": "yes"})


@pytest.mark.parametrize(
    "text",
    [
        "Write to ana@example.com",
        "It went to TJYeasTPa6gpEEiPc6H4nDpGmkJ8xQh3nC",
        "Call +34 612 345 678",
        "TXID 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ],
)
def test_no_personal_data_leaves(text: str) -> None:
    chat = OpenAIChat("m", "https://models.example.org/v1")
    with pytest.raises(EngineError, match="not sent, the text holds personal data") as caught:
        chat.complete([{"role": "user", "content": text}])
    assert text.split()[-1] not in str(caught.value)


def test_masked_texts_are_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    import requests

    def post(*args: object, **kwargs: object) -> None:
        raise requests.ConnectionError

    monkeypatch.setattr(requests, "post", post)
    with pytest.raises(EngineError, match="no answer"):  # it was tried
        OpenAIChat("m", "https://models.example.org/v1").complete([{"role": "user", "content": "My X1X is late."}])
