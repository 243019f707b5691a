"""Encodes the example messages and learns from them, so that no user's machine has to: `prompts/examples/vectors/`.

Run it after examples, cues, intents or terms changed. Without it the user's machine does the work once: some minutes
and gigabytes of memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from assist import compiled
from assist.atomic import write_whole
from assist.knowledge import Knowledge, default_knowledge
from assist.models import encoders
from assist.ports import Embedder
from assist.triage import shipped
from assist.triage.features import Features
from assist.triage.ngrams import NGrams
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
    """Writes a file per encoder, and what was learnt with them and without."""
    knowledge = default_knowledge()
    knowledge.vectors.mkdir(exist_ok=True)
    keeping = tuple(Keeping(encoder, knowledge.vectors) for encoder in encoders("use+e5"))
    _learn(knowledge, keeping)
    for one in keeping:
        compiled.keep(knowledge.vectors / f"{one.name}.msgpack", one.name, msgspec.msgpack.encode(one.rows))
        print(f"{len(one.rows):,} vectors of {one.name}")
    _learn(knowledge, (NGrams(),))


def _learn(knowledge: Knowledge, encoders_: tuple[Embedder, ...]) -> None:
    features = Features(knowledge, encoders_)
    trained = train(knowledge, features)
    name = hashlib.sha256(made_of(knowledge, features)).hexdigest()
    found = Learnt(name, trained.weights, trained.sharpness, trained.known, trained.new)
    write_whole(shipped.file(knowledge, features), msgspec.msgpack.encode(found))
    print(f"learnt from {len(examples(knowledge)):,} messages with {' '.join(one.name for one in encoders_)}")


if __name__ == "__main__":
    main()
