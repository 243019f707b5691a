"""Chat models by llama.cpp, in this process (`xllamacpp`): a GGUF file, greedy, one request at a time."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from assist.errors import EngineError
from assist.models.extras import load
from assist.models.messages import sendable

_CONTEXT = 4096  # tokens, prompt and answer together


class LlamaChat:
    """Loads on first use; safe to share between threads, which take turns."""

    def __init__(self, name: str, path: Path, *, context: int = _CONTEXT) -> None:
        self.name = name
        self._path, self._context = path, context
        self._lock = threading.Lock()
        self._server: Any = None

    def complete(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int = 256, seed: int = 0) -> str:
        """The assistant's next message. Raises `EngineError` or `MissingExtra`; neither quotes the messages."""
        request = {
            "messages": sendable(messages),
            "max_tokens": max_tokens,
            "temperature": 0,
            "seed": seed,
            # A reused prefix is evaluated in batches of another shape and rounds differently: docs/decisions/0004.
            "cache_prompt": False,
        }
        with self._lock:
            if self._server is None:
                self._server = self._load()
            try:
                answer = self._server.handle_chat_completions(request)
            except (RuntimeError, ValueError, TypeError) as error:
                raise EngineError(
                    f"chat model {self.name}: the request was refused ({type(error).__name__})"
                ) from error
        return self._text(answer)

    def _text(self, answer: Mapping[str, Any]) -> str:
        if "error" in answer:
            if answer["error"].get("type") == "exceed_context_size_error":
                raise EngineError(f"chat model {self.name}: the text is too long for {self._context} tokens of context")
            raise EngineError(f"chat model {self.name}: refused the request (code {answer['error'].get('code')})")
        return str(answer["choices"][0]["message"]["content"] or "")

    def _load(self) -> Any:
        xllamacpp = load("llm", "xllamacpp")
        parameters = xllamacpp.CommonParams()
        parameters.model.path = str(self._path)
        parameters.n_ctx = self._context
        threads = os.environ.get("OMP_NUM_THREADS", "")  # what processes of `assist articles --workers` are given
        if threads.isdecimal() and int(threads):
            parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = int(threads)
        parameters.n_parallel = 1  # the lock lets one request in; more slots would share the context
        parameters.cache_prompt = False
        parameters.cache_ram_mib = 0
        parameters.offline = True
        parameters.ui = False
        parameters.verbosity = 0  # nothing of its log may reach stdout, where JSON goes
        # The library insists on an HTTP listener beside the calls in process. It gets a socket file in a private
        # folder that is gone when loading ends, so nobody can ever connect, and no network is needed.
        with tempfile.TemporaryDirectory(prefix="assist-") as folder:
            parameters.hostnames = [f"{folder}/s.sock"]
            try:
                return xllamacpp.Server(parameters)
            except (RuntimeError, ValueError) as error:
                raise EngineError(f"chat model {self.name}: llama.cpp cannot load {self._path}") from error
