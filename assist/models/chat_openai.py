"""Chat models behind any OpenAI-compatible endpoint. Built only when the user configured a URL: texts go there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from assist.errors import EngineError, UsageError
from assist.models.messages import sendable

_TIMEOUT = (10, 300)  # seconds to connect, seconds for the answer


class OpenAIChat:
    """One model of one endpoint, such as `http://127.0.0.1:11434/v1`. The key is never logged or shown."""

    def __init__(self, name: str, endpoint: str, *, api_key: str | None = None) -> None:
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError("the chat endpoint must be a URL such as http://127.0.0.1:8000/v1")
        self.name = name
        self._url = endpoint.rstrip("/") + "/chat/completions"
        self._host = parts.hostname
        self._key = api_key

    def __repr__(self) -> str:
        return f"OpenAIChat({self.name!r}, {self._host!r})"

    def complete(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int = 256, seed: int = 0) -> str:
        """The assistant's next message. Raises `EngineError`, which quotes neither messages nor key."""
        import requests

        request = {
            "model": self.name,
            "messages": sendable(messages),
            "max_tokens": max_tokens,
            "temperature": 0,
            "seed": seed,
        }
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            # No redirects: customer text goes to the configured host and nowhere else.
            response = requests.post(self._url, json=request, headers=headers, timeout=_TIMEOUT, allow_redirects=False)
        except requests.RequestException as error:
            raise EngineError(f"chat endpoint {self._host}: no answer ({type(error).__name__})") from None
        if response.status_code != requests.codes.ok:
            raise EngineError(f"chat endpoint {self._host}: answered {response.status_code}")
        return self._text(response)

    def _text(self, response: Any) -> str:
        try:
            return str(response.json()["choices"][0]["message"]["content"] or "")
        except (ValueError, KeyError, IndexError, TypeError):
            raise EngineError(f"chat endpoint {self._host}: the answer is no chat completion") from None
