"""Argos Translate packages through the real library, batched.

Argos itself cuts text with MiniSBD, which downloads a model where the package has none, and translates paragraph by
paragraph in batches of 32 tokens. We cut the text ourselves and give the package's CTranslate2 model all sentences of
the job at once: 15 times quicker, and nothing is ever fetched.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from assist.errors import EngineError, MissingExtra, UnsupportedPair
from assist.languages import language
from assist.translate.units import cut

Pair = tuple[str, str]
BATCH_TOKENS = 2048
BEAM = 4
LENGTH_PENALTY = 0.2  # as Argos sets it
_importing = threading.Lock()


class ArgosEngine:
    """Directions that an installed package covers.

    `packages` is a folder of unpacked packages; None stands for the one that `argospm` installs to.
    """

    name = "argos"

    def __init__(self, packages: Path | None = None) -> None:
        self._folder = packages or _argospm_folder()
        self._loaded: dict[Path, tuple[Any, Any]] = {}
        self._lock = threading.Lock()

    def supports(self, source: str, target: str) -> bool:
        """True when a package of the direction is in the folder and the library is there."""
        return self._package(source, target) is not None and find_spec("argostranslate") is not None

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        """One translation per text; `terms` cannot be given to these models. Raises `EngineError`."""
        return [found[0] for found in self.alternatives(texts, source, target, 1)]

    def alternatives(self, texts: Sequence[str], source: str, target: str, count: int) -> list[list[str]]:
        """Up to `count` translations of each text, the model's best first. Raises `EngineError`."""
        path = self._package(source, target)
        if path is None:
            raise UnsupportedPair(source, target)
        cuts = [cut(text, source) for text in texts]
        sentences = [unit for parts in cuts for unit in parts.units]
        try:
            with self._lock:
                done = iter(_batch(*self._load(path), sentences, count))
        except (OSError, ValueError, RuntimeError) as error:
            raise EngineError(f"argos package {path.name} failed: {type(error).__name__}") from None
        answers = []
        for parts in cuts:
            ranked = [next(done) for _ in parts.units]
            answers.append([parts.join([found[rank] for found in ranked]) for rank in range(count)])
        return answers

    def model_files(self, source: str, target: str) -> list[Path]:
        """The files that decide what this direction's translations are."""
        path = self._package(source, target)
        return [] if path is None else sorted(file for file in path.rglob("*") if file.is_file())

    def _package(self, source: str, target: str) -> Path | None:
        wanted = language(source).code(self.name), language(target).code(self.name)
        return next((path for path, pair in _packages(self._folder) if pair == wanted), None)

    def _load(self, path: Path) -> tuple[Any, Any]:
        if path not in self._loaded:
            import ctranslate2

            package = library(self._folder).Package(path)
            self._loaded[path] = package, ctranslate2.Translator(str(path / "model"), device="cpu", inter_threads=1)
        return self._loaded[path]


def _batch(package: Any, translator: Any, sentences: list[str], count: int) -> list[list[str]]:
    """For each sentence `count` translations. CTranslate2 sorts by length, so that little of a batch is padding."""
    if not sentences:
        return []
    unlike = list(dict.fromkeys(sentences))
    prefix = package.target_prefix
    results = translator.translate_batch(
        [package.tokenizer.encode(sentence) for sentence in unlike],
        target_prefix=[[prefix]] * len(unlike) if prefix else None,
        replace_unknowns=True,
        max_batch_size=BATCH_TOKENS,
        batch_type="tokens",
        beam_size=max(BEAM, count),
        num_hypotheses=count,
        length_penalty=LENGTH_PENALTY,
    )
    done = {
        sentence: [package.tokenizer.decode(tokens).removeprefix(prefix).strip() for tokens in result.hypotheses]
        for sentence, result in zip(unlike, results, strict=True)
    }
    return [done[sentence] for sentence in sentences]


def _packages(folder: Path) -> Iterator[tuple[Path, Pair]]:
    """Packages by folder name, read without the library: it costs a third of a second to import."""
    for metadata in sorted(folder.glob("*/metadata.json")):
        try:
            found = json.loads(metadata.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(found, dict) and found.get("type", "translate") == "translate":
            yield metadata.parent, (str(found.get("from_code")), str(found.get("to_code")))


def _argospm_folder() -> Path:
    if os.environ.get("ARGOS_PACKAGES_DIR"):
        return Path(os.environ["ARGOS_PACKAGES_DIR"])
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "argos-translate" / "packages"


def library(folder: Path) -> Any:
    """`argostranslate.package`, imported without its side effects.

    On import the library reads its settings from the environment and makes folders for them in the home directory.
    """
    with _importing, tempfile.TemporaryDirectory() as scratch:
        places = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), scratch)
        with _environment({**places, "ARGOS_PACKAGES_DIR": str(folder), "ARGOS_DEBUG": "0"}):
            try:
                from argostranslate import package
            except ImportError:
                raise MissingExtra("argos", "argostranslate") from None
    return package


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    names = (*values, "KMP_DUPLICATE_LIB_OK")  # the library sets the last one itself
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
