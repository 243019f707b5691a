"""A LibreTranslate server. Built only when the user configured a URL: texts go there, masked as for every engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from assist.errors import EngineError, UnsupportedPair, UsageError
from assist.languages import language

_TIMEOUT = (5, 120)  # seconds to connect, seconds for the answer
_TEXTS = 50  # in one request: servers may limit them


class LibreTranslateEngine:
    """One server, such as `http://127.0.0.1:5000`. The key is never logged or shown."""

    name = "libretranslate"

    def __init__(self, url: str, *, api_key: str | None = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError("libretranslate_url must be a URL such as http://127.0.0.1:5000")
        self._url, self._host, self._key = url.rstrip("/"), parts.hostname, api_key
        self.version = self._host

    def __repr__(self) -> str:
        return f"LibreTranslateEngine({self._host!r})"

    def supports(self, source: str, target: str) -> bool:
        """What the server says; nothing where it does not answer."""
        try:
            return self._codes(source, target) is not None
        except EngineError:
            return False

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """One translation per text. Raises `EngineError`, which quotes neither texts nor key."""
        codes = self._codes(source, target)
        if codes is None:
            raise UnsupportedPair(source, target)
        done: list[str] = []
        for start in range(0, len(texts), _TEXTS):
            done += self._some(list(texts[start : start + _TEXTS]), codes)
        return done

    def _some(self, texts: list[str], codes: tuple[str, str]) -> list[str]:
        request = {"q": texts, "source": codes[0], "target": codes[1], "format": "text"}
        if self._key:
            request["api_key"] = self._key
        answer = self._asked("POST", "/translate", request)
        found = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(found, list) or len(found) != len(texts) or not all(isinstance(one, str) for one in found):
            raise EngineError(f"libretranslate {self._host}: the answer is no list of {len(texts)} translations")
        return found

    def _codes(self, source: str, target: str) -> tuple[str, str] | None:
        """Servers name Chinese zh and zt, or zh-Hans and zh-Hant, and Portuguese pt or pb, by their age."""
        theirs = [name for name in _names(target) for other in _names(source) if name in self._targets.get(other, ())]
        ours = [name for name in _names(source) if theirs and theirs[0] in self._targets.get(name, ())]
        return (ours[0], theirs[0]) if ours else None

    @cached_property
    def _targets(self) -> Mapping[str, Sequence[str]]:
        answer = self._asked("GET", "/languages", None)
        try:
            return {entry["code"]: entry["targets"] for entry in answer}
        except (TypeError, KeyError):
            raise EngineError(f"libretranslate {self._host}: the answer is no list of languages") from None

    def _asked(self, method: str, path: str, body: Any) -> Any:
        import requests

        try:
            # No redirects: customer text goes to the configured host and nowhere else.
            response = requests.request(method, self._url + path, json=body, timeout=_TIMEOUT, allow_redirects=False)
        except requests.RequestException as error:
            raise EngineError(f"libretranslate {self._host}: no answer ({type(error).__name__})") from None
        if response.status_code != requests.codes.ok:
            raise EngineError(f"libretranslate {self._host}: answered {response.status_code}")
        try:
            return response.json()
        except ValueError:
            raise EngineError(f"libretranslate {self._host}: the answer is no JSON") from None


def _names(tag: str) -> tuple[str, ...]:
    entry = language(tag)
    brazilian = ("pt-BR", "pb") if entry.tag == "pt" else ()
    return tuple(dict.fromkeys((entry.tag, *brazilian, entry.code("argos"))))
