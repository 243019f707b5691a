"""Concepts that no person would write, for property tests: any text that the schema and the rules allow."""

from __future__ import annotations

from hypothesis import strategies as st

from assist.knowledge import Avoid, Concept, Terms
from assist.languages import languages

# Whatever can stand in a YAML or XML file: no control characters, no lone surrogates, nothing unassigned.
_SHOWN = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"))
_NASTY = st.sampled_from(
    [
        "=1+1",
        "+49",
        "-x",
        "@a",
        "'=x",
        "''",
        "'",
        "a|b",
        "\\",
        "\\|",
        " | ",
        "a;b",
        'a"b',
        "<b>&amp;",
        "＝x",
        "]]>",
        "|",
    ]
)
wording = (st.text(_SHOWN, min_size=1, max_size=12) | _NASTY).map(str.strip).filter(bool)
note = (
    st.text(_SHOWN | st.just("\n"), max_size=30).map(lambda text: text.strip(" \t\n")).filter(lambda t: t == t.strip())
)
_ids = st.from_regex("[a-z][a-z0-9-]{0,8}", fullmatch=True)
_terms = st.builds(
    Terms,
    use=wording,
    also=st.lists(wording, max_size=3).map(tuple),
    accept=st.lists(wording, max_size=3).map(tuple),
    avoid=st.lists(
        st.builds(Avoid, term=wording, why=wording, where=st.lists(_ids, max_size=2).map(tuple)), max_size=3
    ).map(tuple),
    unless=st.lists(wording, max_size=2).map(tuple),
    pos=st.sampled_from([None, "noun", "verb", "adjective", "phrase"]),
)


@st.composite
def concept_lists(draw: st.DrawFn) -> tuple[Concept, ...]:
    ids = draw(st.lists(_ids, min_size=1, max_size=4, unique=True))
    found = []
    for concept_id in ids:
        terms = draw(st.dictionaries(st.sampled_from(list(languages())), _terms, min_size=1, max_size=4))
        sourced = tuple(tag for tag in terms if draw(st.booleans()))
        found.append(
            Concept(
                id=concept_id,
                domain=draw(wording),
                note=draw(note),
                origin="source" if sourced else "authored",
                terms=terms,
                source=draw(wording) if sourced else None,
                sourced=sourced,
                keep=draw(st.booleans()),
                named_by=tuple(draw(st.lists(st.sampled_from(ids), max_size=2, unique=True))),
            )
        )
    return tuple(found)
