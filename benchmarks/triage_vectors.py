"""Encodes the example messages with the slow encoder, so that no user's machine has to: `prompts/examples/vectors/`.

Run it after the examples changed. What is missing there is encoded on the user's machine, 14 ms a message.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from assist import compiled
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.triage.features import Features
from assist.triage.training import examples, read_example
from assist.vectors import KeptVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Keeping(KeptVectors):
    """Notes what it was asked for, under the digests that `KeptVectors` looks up."""

    rows: dict[bytes, bytes]

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """As `KeptVectors`."""
        found = super().embed(texts)
        self.rows = dict(
            sorted(zip(map(self.key, texts), (row.tobytes() for row in found.astype("float16")), strict=True))
        )
        return found


def main() -> None:
    """Writes the file of the e5 encoder."""
    knowledge = default_knowledge()
    (encoder,) = encoders("e5")
    keeping = Keeping(encoder, knowledge.vectors)
    features = Features(knowledge, (keeping,))
    features.rows([read_example(features, one) for one in examples(knowledge)])
    knowledge.vectors.mkdir(exist_ok=True)
    path = knowledge.vectors / f"{encoder.name}.msgpack"
    compiled.keep(path, encoder.name, msgspec.msgpack.encode(keeping.rows))
    print(f"{len(keeping.rows):,} vectors in {path.name}")


if __name__ == "__main__":
    main()
