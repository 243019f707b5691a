"""The authored texts of the secrets suite: carrier messages, hard negatives, and what they are filled with."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from assist.evaluate.halves import Half, half_of
from assist.yaml_data import read_yaml

_DATA = Path(__file__).with_name("data")
_SECRETS = _DATA / "secrets"
_T = TypeVar("_T")


class Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's file. Carriers hold `{secret}`, those of cards `{cvv}` too; `joiner` is «and then»."""

    joiner: str
    seed: tuple[str, ...]
    seed_unnamed: tuple[str, ...]
    private_key: tuple[str, ...]
    api_secret: tuple[str, ...]
    one_time_code: tuple[str, ...]
    password: tuple[str, ...]
    pin: tuple[str, ...]
    card: tuple[str, ...]
    clean: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Carrier:
    """A message around a secret. `id` is language/kind/number, `half` says what it may be used for."""

    id: str
    language: str
    text: str
    half: Half


@dataclass(frozen=True, slots=True)
class Clean:
    """A text without any secret. `bucket` says what sort of text it is."""

    text: str
    language: str
    bucket: str


def read(name: str, shape: type[_T]) -> _T:
    """The YAML file `name` of the suite's data. Raises `DataError`."""
    return read_yaml(_SECRETS / name, shape)


@cache
def texts() -> Mapping[str, Texts]:
    """The texts by BCP-47 tag, in the order of the tags."""
    return {
        path.stem: read(f"languages/{path.name}", Texts) for path in sorted((_SECRETS / "languages").glob("*.yaml"))
    }


@cache
def carriers(kind: str) -> tuple[Carrier, ...]:
    """All carriers of `kind`, a field of `Texts`, over all languages."""
    return tuple(
        Carrier(f"{tag}/{kind}/{number}", tag, text, half_of(text))
        for tag, of_language in texts().items()
        for number, text in enumerate(getattr(of_language, kind), start=1)
    )


def authored_clean(filling: Mapping[str, str]) -> list[Clean]:
    """The hard negatives, their `{names}` filled in."""
    found = []
    for tag, of_language in texts().items():
        for text in of_language.clean:
            for name, value in filling.items():
                text = text.replace(f"{{{name}}}", value)
            found.append(Clean(text, tag, "hard"))
    return found


def corpus_clean() -> list[Clean]:
    """Prose and interface texts: every row of the language suite's files."""
    found = []
    for path in sorted((_DATA / "language").glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            found += [Clean(row["text"], row["lang"], row["bucket"]) for row in rows]
    return found
