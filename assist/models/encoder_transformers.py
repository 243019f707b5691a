"""Any sentence encoder by its hub id or folder, through transformers: mean of the last layer over the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assist.errors import MissingModel
from assist.models.extras import load

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TOKENS = 256


class TransformersEncoder:
    """An `Embedder`. `where` is a folder or the id of a model that is in the hub's cache; nothing is downloaded."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._library = load("transformers", "transformers")
        self.name = f"transformers-{where}"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One unit-length row per text. Raises `MissingModel` when the model is not on this machine."""
        import numpy as np

        torch = load("transformers", "torch")
        tokenizer, model = self._loaded
        prefix = "query: " if "e5" in Path(self._where).name.casefold() else ""  # as the E5 models were trained
        rows: list[NDArray[np.float32]] = []
        with torch.inference_mode():
            for text in texts:  # one by one: padding would make a text's vector depend on its neighbours
                tokens = tokenizer(prefix + text, truncation=True, max_length=_TOKENS, return_tensors="pt")
                mean = model(**tokens).last_hidden_state[0].mean(dim=0)
                rows.append(torch.nn.functional.normalize(mean, dim=0).numpy().astype(np.float32))
        return np.stack(rows)

    @cached_property
    def _loaded(self) -> tuple[Any, Any]:
        try:
            return (
                self._library.AutoTokenizer.from_pretrained(self._where, local_files_only=True),
                self._library.AutoModel.from_pretrained(self._where, local_files_only=True).eval(),
            )
        except OSError as error:
            raise MissingModel(self._where) from error
