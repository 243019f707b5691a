"""Encodes titles and questions of playbooks and articles with the slow encoder: `prompts/help/vectors/`.

Run it after an article changed. What is missing there is encoded on the user's machine, once.
"""

from __future__ import annotations

import msgspec

from assist import compiled
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.retrieve.documents import documents
from assist.retrieve.likeness import Likeness
from assist.triage import masked
from assist.vectors import KeptVectors, packed


def main() -> None:
    """Writes the file of the e5 encoder."""
    knowledge = default_knowledge()
    (encoder,) = encoders("e5")
    texts = Likeness(documents(knowledge), encoder, lambda text: masked(text, ())).texts
    rows = packed(encoder.embed(texts))
    found = dict(sorted((KeptVectors.key(text), row) for text, row in zip(texts, rows, strict=True)))
    knowledge.source_vectors.mkdir(exist_ok=True)
    path = knowledge.source_vectors / f"{encoder.name}.msgpack"
    compiled.keep(path, encoder.name, msgspec.msgpack.encode(found))
    print(f"{len(found):,} vectors in {path.name}")


if __name__ == "__main__":
    main()
