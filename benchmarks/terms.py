"""Finding terms: time against the length of the text and the size of the term base, others in the same run.

    python benchmarks/terms.py        (pip install pyahocorasick flashtext, for the rivals)

The larger term bases are the shipped one and invented concepts of one to three invented words. Rivals find exact
wordings only: no inflection, no accents, no widths; a regular expression tries all wordings at every place.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Sequence

from assist.evaluate.glossary import DATA, read_pairs
from assist.knowledge import Concept, Terms, default_knowledge
from assist.terms import TermIndex

SIZES = (300, 3_000, 30_000)
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
TAG = "es"
SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi xo zu tra cle bri pon gar".split()  # noqa: SIM905 - easier to read


def concepts(size: int) -> list[Concept]:
    """`size` concepts, the shipped ones first."""
    chance = random.Random(0)
    shipped = [concept for concept in default_knowledge().concepts if TAG in concept.terms][:size]
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(size)]
    made = [
        Concept(
            id=f"made-{number}",
            domain="made",
            note="",
            origin="authored",
            terms={TAG: Terms(use=" ".join(chance.choices(words, k=chance.randint(1, 3))))},
        )
        for number in range(size - len(shipped))
    ]
    return [*shipped, *made]


def text_of(length: int) -> str:
    """Real Spanish sentences, one after the other."""
    sentences = [pair.text for pair in read_pairs(DATA) if pair.language == TAG]
    whole = " ".join(sentences)
    return (whole * (length // len(whole) + 1))[:length]


def finders(base: Sequence[Concept]) -> dict[str, Callable[[str], object]]:
    """Ours and the rivals that are installed, built."""
    index = TermIndex(base)
    index.matches("hola", TAG)  # builds the tables
    wordings = sorted(
        {term for concept in base for term in (concept.terms[TAG].use, *concept.terms[TAG].also)}, key=len
    )
    lower = [wording.lower() for wording in reversed(wordings)]
    found: dict[str, Callable[[str], object]] = {"reply-assist": lambda text: index.matches(text, TAG)}
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, lower)) + r")\b")
    found["re alternation"] = lambda text: [match.span() for match in pattern.finditer(text.lower())]
    try:
        from flashtext import KeywordProcessor

        processor = KeywordProcessor()
        processor.add_keywords_from_list(lower)
        found["flashtext"] = lambda text: processor.extract_keywords(text, span_info=True)
    except ImportError:
        print("flashtext is not installed")
    try:
        import ahocorasick

        automaton = ahocorasick.Automaton()
        for wording in lower:
            automaton.add_word(wording, wording)
        automaton.make_automaton()
        found["pyahocorasick"] = lambda text: list(automaton.iter_long(text.lower()))
    except ImportError:
        print("pyahocorasick is not installed")
    return found


def took(call: Callable[[str], object], text: str) -> float:
    """Milliseconds of processor time: the best of three runs or more, as many as fit into two seconds."""
    times: list[float] = []
    while len(times) < 3 or sum(times) < 2:
        start = time.process_time()
        call(text)
        times.append(time.process_time() - start)
    return min(times) * 1000


def main() -> None:
    print(f"{'ms for characters':18}{'terms':>8}" + "".join(f"{length:>12,}" for length in LENGTHS))
    for size in SIZES:
        for name, call in finders(concepts(size)).items():
            lengths = LENGTHS if name != "re alternation" or size < 30_000 else LENGTHS[:3]
            cells = [took(call, text_of(length)) for length in lengths]
            print(f"{name:18}{size:>8,}" + "".join(f"{cell:12,.2f}" for cell in cells))


if __name__ == "__main__":
    main()
