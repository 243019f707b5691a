"""Chat models by transformers: a GGUF file, a folder, or a hub id that is in the local cache. Greedy."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from typing import Any

from assist.errors import EngineError, MissingExtra
from assist.models.extras import load
from assist.models.messages import sendable
from assist.models.stream import AnswerStream, Completing, Counted, Emit
from assist.models.turns import Turns


class TransformersChat(Completing):
    """Loads on first use; safe to share between threads, which take turns.

    `model` is a path or a hub id. Nothing is downloaded unless `download` is set.
    """

    def __init__(self, name: str, model: str | Path, *, download: bool = False) -> None:
        self.name = name
        self._model, self._download = model, download
        self._turns = Turns()
        self._loaded: tuple[Any, Any] | None = None

    def stream(
        self,
        messages: Sequence[Mapping[str, str]],
        *,
        max_tokens: int = 256,
        seed: int = 0,
        keep: bool = False,
        timeout: float | None = None,
    ) -> AnswerStream:
        """Greedy, so `seed` changes nothing, and nothing is kept between requests, whatever `keep` says.

        Raises `EngineError` or `MissingExtra`.
        """
        wanted = sendable(messages)
        return AnswerStream(self.name, self._turns, lambda emit: self._answer(wanted, emit, max_tokens), timeout)

    def _answer(self, messages: list[dict[str, str]], emit: Emit, max_tokens: int) -> Counted:
        if self._loaded is None:
            self._loaded = self._load()
        tokenizer, model = self._loaded
        try:
            prompt = tokenizer.apply_chat_template(
                messages, add_generation_prompt=True, return_tensors="pt", return_dict=True
            )
            length = prompt["input_ids"].shape[1]
            room = model.config.max_position_embeddings - length
            if room < 1:
                raise EngineError(f"chat model {self.name}: the text is too long for its context ({length} tokens)")
            words = _words(tokenizer, emit)
            limit = min(max_tokens, room)
            model.generate(**prompt, do_sample=False, num_beams=1, max_new_tokens=limit, streamer=words)
        except _NobodyReadsError:
            pass
        except (RuntimeError, ValueError, TypeError, KeyError) as error:
            raise EngineError(f"chat model {self.name}: the request failed ({type(error).__name__})") from error
        return Counted(length, 0, words.count)

    def _load(self) -> tuple[Any, Any]:
        torch, transformers = load("transformers", "torch"), load("transformers", "transformers")
        transformers.utils.logging.set_verbosity_error()
        transformers.utils.logging.disable_progress_bar()
        where, options = self._where()
        try:
            # Dequantising draws a bar that has no switch.
            with redirect_stderr(StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tokenizer = transformers.AutoTokenizer.from_pretrained(where, **options)
                model = transformers.AutoModelForCausalLM.from_pretrained(where, dtype=torch.float32, **options)
        except ImportError as error:  # gguf, sentencepiece, accelerate
            raise MissingExtra("transformers", error.name or "gguf") from error
        except (OSError, ValueError, RuntimeError) as error:
            raise EngineError(f"chat model {self.name}: transformers cannot load {self._model}") from error
        model.eval()
        # A checkpoint may ship sampling settings; greedy search would warn about each.
        model.generation_config.update(temperature=None, top_p=None, top_k=None)
        return tokenizer, model

    def _where(self) -> tuple[str, dict[str, Any]]:
        path = Path(self._model)
        offline = {"local_files_only": not self._download}
        if path.suffix == ".gguf":
            return str(path.parent), {**offline, "gguf_file": path.name}
        return str(self._model), offline


class _NobodyReadsError(Exception):
    """Raised inside of `generate` to leave it."""


def _words(tokenizer: Any, emit: Emit) -> Any:
    """What transformers hands tokens to, which passes words on and counts."""
    from transformers import TextStreamer

    class Words(TextStreamer):
        count = 0

        def put(self, value: Any) -> None:
            self.count += not self.next_tokens_are_prompt
            super().put(value)  # type: ignore[no-untyped-call]

        def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
            if not emit(text):
                raise _NobodyReadsError

    return Words(tokenizer, skip_prompt=True, skip_special_tokens=True)
