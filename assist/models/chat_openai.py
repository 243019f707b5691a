"""Chat models behind any OpenAI-compatible endpoint. Built only when the user configured a URL: texts go there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from assist.errors import EngineError, UsageError
from assist.models.leaving import is_here, refuse_personal
from assist.models.messages import sendable
from assist.models.stream import TIMEOUT, AnswerStream, Completing, Counted, Emit
from assist.models.turns import Turns

_CONNECT, _SILENCE = 10.0, TIMEOUT  # seconds to connect, longest silence before and within an answer
_DATA, _DONE = b"data:", "[DONE]"


class OpenAIChat(Completing):
    """One model of one endpoint, such as `http://127.0.0.1:11434/v1`. The key is never logged or shown.

    An endpoint on another machine is sent masked texts only: what holds personal data is refused.
    """

    def __init__(self, name: str, endpoint: str, *, api_key: str | None = None) -> None:
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError("the chat endpoint must be a URL such as http://127.0.0.1:8000/v1")
        self.name = name
        self._url = endpoint.rstrip("/") + "/chat/completions"
        self._host = parts.hostname
        self._key = api_key
        self._turns = Turns()

    def __repr__(self) -> str:
        return f"OpenAIChat({self.name!r}, {self._host!r})"

    def stream(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        max_tokens: int = 256,
        seed: int = 0,
        keep: bool = False,
        timeout: float | None = None,
    ) -> AnswerStream:
        """`keep` is the endpoint's own business. Raises `EngineError`, which quotes neither messages nor key."""
        wanted = sendable(messages)
        request = {
            "model": self.name,
            "messages": wanted,
            "max_tokens": max_tokens,
            "temperature": 0,
            "seed": seed,
            "stream": True,
            "stream_options": {"include_usage": True},
        }

        def produce(emit: Emit) -> Counted:
            if not is_here(self._host):
                refuse_personal(self._host, wanted)
            return self._answer(request, emit, timeout or _SILENCE)

        return AnswerStream(self.name, self._turns, produce, timeout, native=False)

    def _answer(self, request: Mapping[str, Any], emit: Emit, silence: float) -> Counted:
        import requests

        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        counted = Counted()
        try:
            # No redirects: customer text goes to the configured host and nowhere else.
            with requests.post(
                self._url,
                json=request,
                headers=headers,
                timeout=(_CONNECT, silence),
                allow_redirects=False,
                stream=True,
            ) as response:
                if response.status_code != requests.codes.ok:
                    raise EngineError(f"chat endpoint {self._host}: answered {response.status_code}")
                for chunk in self._chunks(response):
                    counted = _counted(chunk) or counted
                    if not emit(self._text(chunk)):
                        break  # leaving closes the connection, and the endpoint may stop
        except requests.RequestException as error:
            raise EngineError(f"chat endpoint {self._host}: no answer ({type(error).__name__})") from None
        return counted

    def _chunks(self, response: Any) -> Iterator[Mapping[str, Any]]:
        """Those of an event stream; an endpoint that does not stream sends one whole answer."""
        if "event-stream" not in response.headers.get("Content-Type", ""):
            yield self._parsed(response.content)
            return
        for line in response.iter_lines():
            if line.startswith(_DATA):
                data = line[len(_DATA) :].strip()
                if data.decode(errors="replace") == _DONE:
                    return
                yield self._parsed(data)

    def _parsed(self, data: bytes) -> Mapping[str, Any]:
        try:
            chunk = json.loads(data)
        except ValueError:
            chunk = None
        if not isinstance(chunk, dict):
            raise self._no_completion()
        return chunk

    def _text(self, chunk: Mapping[str, Any]) -> str:
        try:
            if not chunk["choices"] and "usage" in chunk:
                return ""
            choice = chunk["choices"][0]
            said = choice["delta"] if "delta" in choice else choice["message"]
            return str(said.get("content") or "")
        except (KeyError, IndexError, TypeError, AttributeError):
            raise self._no_completion() from None

    def _no_completion(self) -> EngineError:
        return EngineError(f"chat endpoint {self._host}: the answer is no chat completion")


def _counted(chunk: Mapping[str, Any]) -> Counted | None:
    usage = chunk.get("usage")
    if not isinstance(usage, dict):
        return None
    details = usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else None
    return Counted(*(value if isinstance(value, int) else None for value in (
        usage.get("prompt_tokens"), cached, usage.get("completion_tokens")
    )))  # fmt: skip
