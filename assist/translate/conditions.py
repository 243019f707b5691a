"""What a translation must fulfil before anyone sees it: facts of form that hold whatever was said.

They are about one unit (a sentence or a short message) and its source. Findings carry the ids of the checks that say
the same about whole texts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from assist.languages import language
from assist.protect import find_entities
from assist.protect.words import LETTER
from assist.records import Entity, Finding, Severity, Span
from assist.slots import slots
from assist.text import fold
from assist.translate.entities import lost_entities, outside
from assist.translate.numbers import lost_numbers
from assist.translate.owners import changed_owner

_WORD = re.compile(r"[^\W\d_]+")
_SPACED_WORD = re.compile(f"{LETTER}+")  # «很stressful» holds one
_SCRIPTS = {  # ISO 15924 -> how Unicode names its letters
    "Latn": ("LATIN",),
    "Cyrl": ("CYRILLIC",),
    "Arab": ("ARABIC",),
    "Deva": ("DEVANAGARI",),
    "Thai": ("THAI",),
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA"),
    "Kore": ("HANGUL",),
}
_WIDE = 2.5  # Latin letters that say what one Chinese character does
_RATIO = (0.3, 3.5)
_SLACK = 40  # short texts grow and shrink freely
_OWN_SHARE = 0.3
_FEW_LETTERS = 8
_LOOP = 4  # a phrase so often in a row is a loop, unless the source does it too
_LONGEST_PHRASE = 8  # words
_LONG_WORD = 6
_COUNTED = ("percent", "amount")  # entities whose numbers are compared as numbers


def problems(
    text: str, translation: str, source: str, target: str, entities: Sequence[Entity] | None = None
) -> Iterator[Finding]:
    """Findings about `translation` as a `target` text for the `source` text `text`; silent when all holds."""
    entities = find_entities(text) if entities is None else entities
    if not any(map(str.isalnum, translation)):
        if any(map(str.isalnum, text)):
            yield Finding("blocker", "empty", "the translation is empty")
        return
    for entity in lost_entities(entities, translation):
        said_again = entity.text in translation  # a translation may say «it» for the second mention
        severity: Severity = "warning" if entity.kind == "duration" or said_again else "blocker"
        yield Finding(severity, "entities", f"the {entity.kind} of the source is not in the translation unchanged")
    lost = lost_numbers(_without(text, [e.span for e in entities if e.kind not in _COUNTED]), translation)
    if lost:
        yield Finding("warning", "numbers", f"not in the translation: {', '.join(lost)}")
    if _longest_loop(translation) >= max(_LOOP, _longest_loop(text) + 2):
        yield Finding("blocker", "repetition", "the translation repeats itself")
    words, theirs = _prose(text), _prose(translation)
    if not _sane_length(words, theirs):
        yield Finding("warning", "length", "the translation is far shorter or longer than its source")
    if _word_count(words) > 1 and fold(text).text == fold(translation).text:
        yield Finding("blocker", "untranslated", "the translation is a copy of the source")
    elif not _right_script(theirs, source, target):
        yield Finding("blocker", "untranslated", f"part of the translation is not written in {language(target).name}")
    yield from changed_owner(text, translation, source, target)


def copied(text: str, translation: str, source: str, target: str, terms: Mapping[str, str]) -> Iterator[Finding]:
    """Words left as they were: certain where the scripts differ, only a hint where languages share words."""
    words = copied_words(text, translation, terms)
    if language(source).script == "Latn" != language(target).script:
        left = [word for word in words if word in translation]  # names have a capital
        if left:
            yield Finding("warning", "untranslated", f"left as it was: {', '.join(left)}")
    else:
        yield from (Finding("note", "copied", word) for word in words)


def copied_words(text: str, translation: str, terms: Mapping[str, str]) -> tuple[str, ...]:
    """Long words of `text` that stand in `translation` as they were and are no entity or term: perhaps untranslated."""
    left = {word.casefold() for word in _SPACED_WORD.findall(_prose(translation))}
    known = {word for wording in terms.values() for word in _SPACED_WORD.findall(wording.casefold())}
    words = dict.fromkeys(word.casefold() for word in _SPACED_WORD.findall(_prose(text)))
    return tuple(word for word in words if len(word) >= _LONG_WORD and word in left and word not in known)


def _without(text: str, spans: Sequence[Span]) -> str:
    parts: list[str] = []
    end = 0
    for start, stop in sorted(spans):
        parts.append(text[end:start])
        end = stop
    return " ".join((*parts, text[end:]))


def _prose(text: str) -> str:
    named = [entity.span for entity in find_entities(text)]
    filled_in = [span for _, span in slots(text)]
    return _without(text, [*named, *(span for span in filled_in if outside(span, named))])


def _word_count(prose: str) -> int:
    return sum(len(word) if word > "\u2e7f" else 1 for word in _WORD.findall(prose) if len(word) > 1)


def _sane_length(words: str, theirs: str) -> bool:
    had, has = _weight(words), _weight(theirs)
    return abs(has - had) <= _SLACK or _RATIO[0] <= has / max(had, 1) <= _RATIO[1]


def _weight(text: str) -> float:
    return sum(_WIDE if char > "\u2e7f" else 1 for char in text if char.isalnum())


def _right_script(translation: str, source: str, target: str) -> bool:
    """Enough letters of the target's script, and none of the source's where that is another one."""
    own, foreign = _SCRIPTS[language(target).script], _SCRIPTS[language(source).script]
    letters = [char for char in translation if char.isalpha()]
    if set(own).isdisjoint(foreign) and foreign != ("LATIN",) and any(_is(letter, foreign) for letter in letters):
        return False  # «LATIN» may stay: names, products, what the app's buttons say
    mine = sum(_is(letter, own) for letter in letters)
    return len(letters) <= _FEW_LETTERS or mine >= _OWN_SHARE * len(letters)


def _is(letter: str, names: Sequence[str]) -> bool:
    return unicodedata.name(letter, "").startswith(tuple(names))


def _longest_loop(text: str) -> int:
    """How often in a row the most repeated phrase stands; 1 where nothing repeats. Linear: phrases are short."""
    units = _units(text)
    longest = 1
    for size in range(1, _LONGEST_PHRASE + 1):
        run = 0
        for index in range(size, len(units)):
            run = run + 1 if units[index] == units[index - size] else 0
            longest = max(longest, run // size + 1)
    return longest


def _units(text: str) -> list[str]:
    """Words; single characters in scripts that do not set words apart."""
    folded = text.casefold()
    return [unit for word in re.findall(r"\w+", folded) for unit in (list(word) if word > "\u2e7f" else [word])]
