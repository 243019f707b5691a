"""Any bytes at all: read, or refused with a `DataError`; never anything else."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st
from made_concepts import concept_lists

from assist.errors import DataError
from assist.knowledge import Concept
from assist.termbase.csv_read import from_csv
from assist.termbase.csv_write import to_csv
from assist.termbase.prose import fluent_prose
from assist.termbase.tbx_read import from_tbx
from assist.termbase.tbx_write import to_tbx

CELLS = st.sampled_from(
    ["concept", "language", "use", ",", ";", '"', "\n", "\r", "de", "x", "\ufeff", "\x1f", "|", "\\"]
)


def _broken(raw: bytes, cuts: list[int]) -> bytes:
    for cut in cuts:
        at = cut % max(1, len(raw))
        raw = raw[:at] + bytes([cut % 256]) + raw[at + 1 + cut % 7 :]
    return raw


@given(st.binary() | st.lists(CELLS).map(lambda parts: "".join(parts).encode()))
def test_any_bytes_as_csv_or_tbx(raw: bytes) -> None:
    for read in (from_csv, from_tbx):
        with suppress(DataError):
            read(b"concept,language,use\n" + raw if read is from_csv else raw, "any")


@given(concept_lists(), st.lists(st.integers(0, 1_000_000), min_size=1, max_size=5))
def test_damaged_files(concepts: tuple[Concept, ...], cuts: list[int]) -> None:
    with suppress(DataError):
        from_csv(_broken(to_csv(concepts), cuts), "damaged.csv")
    with suppress(DataError):
        from_tbx(_broken(to_tbx(concepts), cuts), "damaged.tbx")


@given(
    st.text()
    | st.lists(st.sampled_from(["a = ", "b", "\n", "    .x = ", "{ $y }", "{", "}", "# c", " c"])).map("".join)
)
def test_any_text_as_fluent_keeps_its_length(text: str) -> None:
    prose = fluent_prose(text)
    assert len(prose.text) == len(text)
    assert all(shown in ("|", char) for shown, char in zip(prose.text, text, strict=True))
