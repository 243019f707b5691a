"""The OpenAI-compatible endpoint: what is sent, and what its errors never tell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from model_servers import Shelf

from assist.errors import EngineError, UsageError
from assist.models import chat_model
from assist.models.chat_openai import OpenAIChat

MESSAGES = [{"role": "user", "content": "¿Dónde está mi retiro?"}]
PATH = "/v1/chat/completions"


def answer(text: str | None) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode()


def test_asks_greedily_and_returns_the_answer(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSIST_CHAT_API_KEY", "sk-secret")
    shelf.files[PATH] = answer("Where is my withdrawal?")
    chat = chat_model("openai", "some-model", Path("unused"), f"{shelf.url}/v1/")
    assert chat.complete(MESSAGES, max_tokens=20, seed=7) == "Where is my withdrawal?"
    (posted,) = shelf.posted
    assert posted["json"] == {
        "model": "some-model",
        "messages": MESSAGES,
        "max_tokens": 20,
        "temperature": 0,
        "seed": 7,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    assert posted["headers"]["Authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in repr(chat)


def test_without_a_key_none_is_sent(shelf: Shelf) -> None:
    shelf.files[PATH] = answer("yes")
    OpenAIChat("m", f"{shelf.url}/v1").complete(MESSAGES)
    assert "Authorization" not in shelf.posted[0]["headers"]


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"choices": []}', b'{"choices": [{"message": "x"}]}'])
def test_an_answer_that_is_no_completion(body: bytes, shelf: Shelf) -> None:
    shelf.files[PATH] = body
    with pytest.raises(EngineError, match="is no chat completion"):
        OpenAIChat("m", f"{shelf.url}/v1").complete(MESSAGES)


def test_no_text_is_an_empty_answer(shelf: Shelf) -> None:
    shelf.files[PATH] = answer(None)
    assert OpenAIChat("m", f"{shelf.url}/v1").complete(MESSAGES) == ""


@pytest.mark.parametrize("status", [302, 401, 500])
def test_errors_and_redirects_tell_neither_text_nor_key(status: int, shelf: Shelf) -> None:
    shelf.files |= {PATH: b"x", "/elsewhere": b"x"}
    shelf.status = status
    shelf.headers[PATH] = {"Location": "/elsewhere"}
    with pytest.raises(EngineError, match=f"answered {status}") as caught:
        OpenAIChat("m", f"{shelf.url}/v1", api_key="sk-secret").complete(MESSAGES)
    assert "retiro" not in str(caught.value)
    assert "sk-secret" not in str(caught.value)
    assert [path for _, path, _ in shelf.asked] == [PATH]


def test_no_server() -> None:
    with pytest.raises(EngineError, match=r"127\.0\.0\.1: no answer"):
        OpenAIChat("m", "http://user:pass@127.0.0.1:1/v1").complete(MESSAGES)


@pytest.mark.parametrize("endpoint", ["", "127.0.0.1:8000", "file:///etc/passwd", "http://"])
def test_an_endpoint_must_be_a_url(endpoint: str) -> None:
    with pytest.raises(UsageError, match="endpoint"):
        chat_model("openai", "m", Path("unused"), endpoint)


def test_off_unless_configured() -> None:
    with pytest.raises(UsageError, match="chat_endpoint"):
        chat_model("openai", "m", Path("unused"))


def test_unknown_backend() -> None:
    with pytest.raises(UsageError, match=r"unknown chat backend 'vllm'; known: llama\.cpp transformers openai"):
        chat_model("vllm", "m", Path("unused"))
