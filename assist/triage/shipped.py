"""What was learnt from the shipped examples, with the usual encoders and without any, so that no user's machine has to:
minutes saved.

Data that was changed since is learnt from anew.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

import msgspec

from assist.knowledge import Knowledge
from assist.shapes import ready
from assist.triage.features import Features
from assist.triage.training import Learnt, made_of


def file(knowledge: Knowledge, features: Features) -> Path:
    """Where it stands for these encoders; `benchmarks/triage_vectors.py` writes it."""
    names = "+".join(encoder.name for encoder in features.encoders)
    return knowledge.vectors / f"learnt-{names}.msgpack"


def shipped(knowledge: Knowledge, features: Features) -> Learnt | None:
    """What was learnt from this very data with these encoders; None when the file is of others."""
    with suppress(OSError, msgspec.DecodeError):
        found = msgspec.msgpack.decode(file(knowledge, features).read_bytes(), type=ready(Learnt))
        if found.made_of == hashlib.sha256(made_of(knowledge, features)).hexdigest():
            return found
    return None
