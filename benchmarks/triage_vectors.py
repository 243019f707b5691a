"""Encodes the example messages and learns from them, so that no user's machine has to: `prompts/examples/vectors/`.

Run it after examples, cues, intents or terms changed. Without it the user's machine does the work once: a minute or
two, and some gigabytes of memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from assist import compiled
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.triage import shipped
from assist.triage.features import Features
from assist.triage.training import Learnt, examples, made_of, train
from assist.vectors import KeptVectors, packed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Keeping(KeptVectors):
    """Notes what it was asked for, under the digests that `KeptVectors` looks up."""

    rows: dict[bytes, bytes]

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """As `KeptVectors`."""
        found = super().embed(texts)
        self.rows = dict(sorted(zip(map(self.key, texts), packed(found), strict=True)))
        return found


def main() -> None:
    """Writes a file per encoder, and what was learnt."""
    knowledge = default_knowledge()
    keeping = tuple(Keeping(encoder, knowledge.vectors) for encoder in encoders("use+e5"))
    features = Features(knowledge, keeping)
    trained = train(knowledge, features)
    knowledge.vectors.mkdir(exist_ok=True)
    for one in keeping:
        compiled.keep(knowledge.vectors / f"{one.name}.msgpack", one.name, msgspec.msgpack.encode(one.rows))
        print(f"{len(one.rows):,} vectors of {one.name}")
    name = hashlib.sha256(made_of(knowledge, features)).hexdigest()
    found = Learnt(name, trained.weights, trained.sharpness, trained.known, trained.new)
    compiled.keep(shipped.file(knowledge), "learnt", msgspec.msgpack.encode(found))
    print(f"learnt from {len(examples(knowledge)):,} messages")


if __name__ == "__main__":
    main()
