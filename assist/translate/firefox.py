"""Firefox Translations models through `fxtranslate`: small, quick, direct directions only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from assist.errors import EngineError, MissingExtra, UnsupportedPair
from assist.languages import language
from assist.translate.units import cut

if TYPE_CHECKING:
    from fxtranslate import Translator

Pair = tuple[str, str]
# The library's translators panic in any thread but the one that made them, even when dropped: each engine's worker
# thread holds its own here, and they go when the thread does.
_owned = threading.local()


class FirefoxEngine:
    """Directions that there is a model folder for, now: `pairs` is asked again for one that it did not have.

    A folder holds `model.*.bin`, `vocab.*.spm` (or `srcvocab.*.spm` and `trgvocab.*.spm`) and, where there is one,
    `lex.*.bin`. The folders are keyed by firefox codes, which are our tags except for Chinese.
    """

    name = "firefox"

    def __init__(self, pairs: Callable[[], Mapping[Pair, Path]]) -> None:
        self._find = pairs
        self._pairs: Mapping[Pair, Path] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="firefox")

    def supports(self, source: str, target: str) -> bool:
        """True when there is a folder of the direction and the library is there."""
        return self._folder(source, target) is not None and find_spec("fxtranslate") is not None

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """One translation per text; `terms` cannot be given to these models. Raises `EngineError`."""
        folder = self._folder(source, target)
        if folder is None:
            raise UnsupportedPair(source, target)
        return self._worker.submit(self._translate, list(texts), folder, source).result()

    def model_files(self, source: str, target: str) -> list[Path]:
        """The files that decide what this direction's translations are."""
        folder = self._folder(source, target)
        return [] if folder is None else sorted(file for file in folder.iterdir() if file.is_file())

    def _folder(self, source: str, target: str) -> Path | None:
        pair = language(source).code(self.name), language(target).code(self.name)
        if pair not in self._pairs:
            self._pairs = self._find()
        return self._pairs.get(pair)

    def _translate(self, texts: list[str], folder: Path, source: str) -> list[str]:
        translator = self._translator(folder)
        done: list[str] = []
        for text in texts:
            parts = cut(text, source)
            try:
                done.append(parts.join([translator.translate(unit) for unit in parts.units]))
            except (ValueError, RuntimeError) as error:
                raise EngineError(f"firefox {folder.name} failed: {type(error).__name__}") from None
        return done

    def _translator(self, folder: Path) -> Translator:
        loaded: dict[Path, Translator] = _owned.__dict__.setdefault("translators", {})
        if folder not in loaded:
            loaded[folder] = _load(folder)
        return loaded[folder]


def _load(folder: Path) -> Translator:
    try:
        from fxtranslate import Translator
    except ImportError:
        raise MissingExtra("firefox", "fxtranslate") from None
    shared = _file(folder, "vocab.*.spm")
    source = _file(folder, "srcvocab.*.spm") or shared
    target = _file(folder, "trgvocab.*.spm") or shared
    model, shortlist = _file(folder, "model.*.bin"), _file(folder, "lex.*.bin")
    if not (model and source and target):
        raise EngineError(f"{folder} holds no Firefox model: model.*.bin and vocab.*.spm are needed")
    try:
        return Translator(
            model.read_bytes(),
            source.read_bytes(),
            target.read_bytes(),
            shortlist.read_bytes() if shortlist else None,
        )
    except (OSError, ValueError) as error:
        raise EngineError(f"{folder}: {error}") from error


def _file(folder: Path, pattern: str) -> Path | None:
    return next(iter(sorted(folder.glob(pattern))), None)
