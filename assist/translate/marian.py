"""MarianMT (OPUS-MT), M2M100 and NLLB models through transformers, from a folder or by hub id."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from assist.errors import EngineError, MissingExtra, MissingModel, UnsupportedPair, UsageError
from assist.languages import Language, language
from assist.translate.units import cut

ANY = "any"  # a model of many languages
BEAM = 4
_BATCH_TOKENS = 1024  # padding included
_TOKENS = 512  # what these models were trained for


class MarianEngine:
    """Directions that a model was chosen for: `models` maps `en-ru` or `any` to a folder or a hub id.

    `offline` (the default) takes only what is on this machine; else the hub is asked for what is not.
    """

    name = "marian"

    def __init__(self, models: Mapping[str, str], offline: bool = True) -> None:
        self._models, self._offline = dict(models), offline
        self._loaded: dict[str, tuple[Any, Any]] = {}
        self._lock = threading.Lock()
        self.version = " ".join(f"{pair}={where}" for pair, where in sorted(models.items()))

    def supports(self, source: str, target: str) -> bool:
        """True when a model was chosen for the direction and the library is there."""
        return self._where(source, target) is not None and find_spec("transformers") is not None

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """One translation per text; `terms` cannot be given to these models. Raises `EngineError`, `MissingModel`."""
        where = self._where(source, target)
        if where is None:
            raise UnsupportedPair(source, target)
        cuts = [cut(text, source) for text in texts]
        sentences = [unit for parts in cuts for unit in parts.units]
        try:
            with self._lock:
                tokenizer, model = self._load(where)
                done = iter(_translated(tokenizer, model, sentences, language(source), language(target)))
        except (RuntimeError, ValueError, KeyError, IndexError) as error:
            raise EngineError(f"marian model {where} failed: {type(error).__name__}") from None
        return [parts.join([next(done) for _ in parts.units]) for parts in cuts]

    def model_files(self, source: str, target: str) -> list[Path]:
        """The files that decide what this direction's translations are; none for a hub id, whose name must do."""
        where = self._where(source, target)
        return [] if where is None else sorted(file for file in Path(where).glob("*") if file.is_file())

    def _where(self, source: str, target: str) -> str | None:
        if language(source) == language(target):
            return None
        return self._models.get(f"{language(source).tag}-{language(target).tag}") or self._models.get(ANY)

    def _load(self, where: str) -> tuple[Any, Any]:
        if where not in self._loaded:
            try:
                from transformers import AutoModelForSeq2SeqLM, AutoTokenizer
            except ImportError:
                raise MissingExtra("transformers", "transformers") from None
            try:
                tokenizer = AutoTokenizer.from_pretrained(where, local_files_only=self._offline)
                model = AutoModelForSeq2SeqLM.from_pretrained(where, local_files_only=self._offline).eval()
            except OSError as error:
                raise MissingModel(where) from error
            self._loaded[where] = tokenizer, model
        return self._loaded[where]


def chosen_models(setting: str) -> dict[str, str]:
    """«en-ru=WHERE; any=WHERE» as a mapping. Raises `UsageError`."""
    chosen: dict[str, str] = {}
    for part in filter(None, map(str.strip, setting.split(";"))):
        pair, is_set, where = (piece.strip() for piece in part.partition("="))
        if not (pair and is_set and where):
            raise UsageError(f"marian_models: {part!r} is not of the form en-ru=FOLDER, or any=HUB-ID")
        chosen[ANY if pair == ANY else _pair(pair)] = where
    return chosen


def _pair(written: str) -> str:
    """Tags hold hyphens themselves: zh-Hans-en is zh-Hans to en."""
    parts = written.split("-")
    for at in range(1, len(parts)):
        try:
            return f"{language('-'.join(parts[:at])).tag}-{language('-'.join(parts[at:])).tag}"
        except UsageError:
            continue
    raise UsageError(f"marian_models: {written!r} names no two languages, such as en-ru")


def _translated(tokenizer: Any, model: Any, texts: Sequence[str], source: Language, target: Language) -> list[str]:
    import torch

    prefix, settings = _direction(tokenizer, source, target)
    tokens = [tokenizer(prefix + text, truncation=True, max_length=_TOKENS)["input_ids"] for text in texts]
    done = [""] * len(texts)
    with torch.inference_mode():
        for batch in _batches([len(row) for row in tokens]):
            padded = tokenizer.pad({"input_ids": [tokens[index] for index in batch]}, return_tensors="pt")
            room = min(_TOKENS, 2 * padded["input_ids"].shape[1] + 16)  # a model that loops is cut off
            rows = model.generate(
                input_ids=padded["input_ids"],
                attention_mask=padded["attention_mask"],
                num_beams=BEAM,
                do_sample=False,
                max_new_tokens=room,
                max_length=None,
                **settings,
            )
            for index, text in zip(batch, tokenizer.batch_decode(rows, skip_special_tokens=True), strict=True):
                done[index] = text.strip()
    return done


def _direction(tokenizer: Any, source: Language, target: Language) -> tuple[str, dict[str, Any]]:
    """What the model's family wants to be told: a prefix of the text, settings of the generation."""
    if hasattr(tokenizer, "supported_language_codes"):  # MarianMT; only models of several targets have any
        known = tokenizer.supported_language_codes
        three = target.code("nllb").partition("_")[0]
        names = (f">>{name}<<" for name in (target.code("marian"), target.code("nllb"), three, target.tag))
        return next((f"{name} " for name in names if name in known), ""), {}
    if hasattr(tokenizer, "get_lang_id"):
        tokenizer.src_lang = source.code("m2m100")
        return "", {"forced_bos_token_id": tokenizer.get_lang_id(target.code("m2m100"))}
    tokenizer.src_lang = source.code("nllb")
    return "", {"forced_bos_token_id": tokenizer.convert_tokens_to_ids(target.code("nllb"))}


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indices in batches of texts of like length, so that little is padding."""
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda at: (lengths[at], at)):
        if batch and (len(batch) + 1) * lengths[index] > _BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch
