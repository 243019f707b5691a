"""Chat models by llama.cpp, in this process (`xllamacpp`): a GGUF file, greedy, one request at a time.

A prompt's fixed beginning stays evaluated between requests, in a slot of its own, such that every answer stays the same
bit for bit: docs/decisions/0008.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from assist.errors import EngineError
from assist.models.extras import load
from assist.models.kept import Slot, Slots, end_for
from assist.models.messages import sendable
from assist.models.stream import AnswerStream, Completing, Counted, Emit
from assist.models.turns import Turns

_CONTEXT = 4096  # tokens, prompt and answer together
_BARE = 0  # the slot of prompts that are evaluated whole every time
_KEPT = (1, 2, 3)  # those of prompts with a kept part: a message, its draft and the reply do not throw each other out


class LlamaChat(Completing):
    """Loads on first use; safe to share between threads, which take turns."""

    def __init__(self, name: str, path: Path, *, context: int = _CONTEXT) -> None:
        self.name = name
        self._path, self._context = path, context
        self._turns = Turns()
        self._server: Any = None
        self._kept = Slots(*_KEPT)

    def stream(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        max_tokens: int = 256,
        seed: int = 0,
        keep: bool = False,
        timeout: float | None = None,
    ) -> AnswerStream:
        """With `keep`, all messages but the last are a fixed part that stays evaluated.

        Raises `EngineError` or `MissingExtra`; neither quotes the messages.
        """
        wanted = sendable(messages)
        if keep:  # a line break at the beginning would become one token with the last of the fixed part
            wanted[-1]["content"] = wanted[-1]["content"].lstrip()
        slot: Slot | None = None

        def produce(emit: Emit) -> Counted:
            nonlocal slot
            if self._server is None:
                self._server = self._load()
            number = _BARE
            if keep:
                *fixed, last = wanted
                slot = self._kept.of(fixed)
                self._prepare(slot, fixed, last["content"])
                slot.end, number = "", slot.number
            return self._answer(wanted, emit, max_tokens=max_tokens, seed=seed, slot=number)

        def tidy() -> None:
            if slot is not None and slot.fixed is not None:
                with suppress(EngineError):  # then the next request begins from nothing
                    self._prepare(slot, slot.fixed)

        return AnswerStream(self.name, self._turns, produce, timeout, idle=tidy)

    def _prepare(self, slot: Slot, fixed: list[dict[str, str]], rest: str = "") -> None:
        """Brings `slot` to `fixed`, evaluated once and cut back to later, and no token of `rest`.

        What follows is then always evaluated in the same batches. A batch of another shape would round differently,
        and greedy search might choose another word.
        """
        again = slot.fixed == fixed
        if again and slot.ready(rest):
            return
        slot.fixed, end = None, end_for(rest)
        request = {
            "messages": [*fixed, {"role": "user", "content": end}],
            "max_tokens": 0,
            "temperature": 0,
            "cache_prompt": again,  # else from nothing: what another prompt shares with it must not stay
            "id_slot": slot.number,
        }
        answer = self._handled(request)
        self._raise(answer)
        slot.fixed, slot.end = fixed, end

    def _answer(self, messages: list[dict[str, str]], emit: Emit, *, max_tokens: int, seed: int, slot: int) -> Counted:
        timings: dict[str, Any] = {}
        errors: list[Mapping[str, Any]] = []

        def heard(said: Any) -> bool:
            """True stops the answer."""
            for chunk in said if isinstance(said, list) else [said]:
                if "error" in chunk or "choices" not in chunk:
                    errors.append(chunk)
                    return True
                timings.update(chunk.get("timings") or {})
                for choice in chunk["choices"]:
                    if not emit(str(choice["delta"].get("content") or "")):
                        return True
            return False

        request = {
            "messages": messages,
            "max_tokens": max_tokens,
            "temperature": 0,
            "seed": seed,
            "stream": True,
            "return_progress": True,  # a word after each batch of the prompt: there it can be stopped too
            "cache_prompt": slot != _BARE,
            "id_slot": slot,
        }
        answer = self._handled(request, heard)
        self._raise(answer or {})
        for error in errors:
            self._raise(error)
        return Counted(
            prompt=timings.get("prompt_n", 0) + timings.get("cache_n", 0) if timings else None,
            cached=timings.get("cache_n"),
            written=timings.get("predicted_n"),
        )

    def _handled(self, request: dict[str, Any], *heard: Callable[[Any], bool]) -> Any:
        try:
            return self._server.handle_chat_completions(request, *heard)
        except (RuntimeError, ValueError, TypeError) as error:
            raise EngineError(f"chat model {self.name}: the request was refused ({type(error).__name__})") from error

    def _raise(self, answer: Mapping[str, Any]) -> None:
        error = answer.get("error")
        if error is None and "message" in answer and "code" in answer:
            error = answer
        if error is None:
            return
        if error.get("type") == "exceed_context_size_error":
            raise EngineError(f"chat model {self.name}: the text is too long for {self._context} tokens of context")
        raise EngineError(f"chat model {self.name}: refused the request (code {error.get('code')})")

    def _load(self) -> Any:
        xllamacpp = load("llm", "xllamacpp")
        parameters = xllamacpp.CommonParams()
        parameters.model.path = str(self._path)
        slots = 1 + len(_KEPT)
        parameters.n_ctx = slots * self._context
        threads = os.environ.get("OMP_NUM_THREADS", "")  # what processes of `assist articles --workers` are given
        if threads.isdecimal() and int(threads):
            parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = int(threads)
        parameters.n_parallel = slots  # never at once: the turns let one request in
        parameters.kv_unified = False
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
