"""The words of a text in the forms in which terms are compared: folded, and cut down to their stems.

Scripts that set no words apart (Han, kana, Hangul syllables, Thai) are compared character by character, so particles
and missing spaces do not matter there.
"""

from __future__ import annotations

import re
import threading
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from assist.records import Span
from assist.terms.suffixes import Suffixes, root_of
from assist.text import fold

_UNSPACED = "\u0e01-\u0e5b\u2e80-\ua4cf\uac00-\ufaff\ufe30-\uffef"
_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
_LETTER = rf"[^\W_{_UNSPACED}]"
_AMOUNT = rf"\d+(?=[a-z]{{3,5}}(?!{_LETTER}))"  # «32eth» is two words: tickers are often run together with amounts
_DOMAIN = r"[a-z\d]++\.(?:app|cash|exchange|finance|fund|money|network|trade)(?!\w|\.\w)"  # a site's name, no term
_TOKEN = re.compile(rf"{_DOMAIN}|{_AMOUNT}|{_LETTER}(?:{_LETTER}|[{_MARKS}])*|[{_UNSPACED}]")
_DROPPED = re.compile("[\u0307\u0610-\u061a\u064b-\u065f\u0670\u0640]")  # Arabic vowel marks, tatweel, the dot of «İ»
_SHORTEST_STEM = 3
_LONG_STEM, _SHORT_ENDING = 4, 2  # a shorter stem with a longer ending says too little: «comando» is no «com»
_LISTED_STEM = 5  # before such endings of our own lists: «містить» is no form of «міст»
_LONGEST_KEPT = 30  # letters
_SHORTEST_PART = 4  # letters of either part of a compound


class Word(NamedTuple):
    """A word of a folded text: itself, and the stems that it may be a form of, likeliest first."""

    exact: str
    stems: tuple[str, ...]
    span: Span


def words_of(folded: str, tag: str, *, listed: bool = False) -> list[Word]:
    """The words of a text that `assist.text.fold` made comparable.

    With `listed`, for wordings of the term base, their last stem is always that of the word typed without accents. In
    a text accents count where they stand: «ví» is a wallet, «vì» is not.
    """
    stems = _stems(tag, listed)
    known: dict[str, tuple[str, ...]] = {}  # of this text only: a customer's words are not kept
    found = []
    marked = _DROPPED.search(folded) is not None
    for match in _TOKEN.finditer(folded):
        exact = _DROPPED.sub("", match.group()) if marked else match.group()
        if exact:
            forms = known.get(exact)
            if forms is None:
                forms = known[exact] = stems(exact)
            found.append(Word(exact, forms, match.span()))
    if listed and len(found) > 1:
        found[-1] = _also_verb(found[-1], tag)
    return found


def _also_verb(word: Word, tag: str) -> Word:
    """The last word of a phrase, also as the verb it is a noun of: «şifre sıfırlama» is said by «şifrenizi sıfırlayın».

    A word by itself is not: «uygulama» is an app, and «uygulanır» is no form of it.
    """
    root = root_of(word.exact, _rules().get(tag, {}))
    return word._replace(stems=(word.stems[0], root, *word.stems[1:])) if root else word


class Part(NamedTuple):
    """Of a compound: as it is written, its likeliest stem, and whether the compound begins with it."""

    written: str
    stem: str
    first: bool


def parts_of(word: str, tag: str) -> list[Part]:
    """What a long word of a compounding language may be made of; empty for other languages.

    What only begins or ends words is no part («-ieren», «-ung»), nor is a word that so many others end with that it
    says nothing there («Gegenstand»).
    """
    rules = _rules().get(tag, {})
    linking = rules.get("linking")
    if linking is None or len(word) < 2 * _SHORTEST_PART:
        return []
    stems, never, endings = _stems(tag), _never_parts(tag), tuple(rules["no_second_part"])
    found: list[Part] = []
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        first, second = word[:at], word[at:]
        if second.startswith(endings):
            continue
        heads = {first, *(first.removesuffix(link) for link in linking)}
        found += [Part(head, stems(head)[0], True) for head in sorted(heads - never) if len(head) >= _SHORTEST_PART]
        if second not in never:
            found.append(Part(second, stems(second)[0], False))
    return found


@cache
def _never_parts(tag: str) -> frozenset[str]:
    return frozenset(_rules().get(tag, {}).get("no_part", ()))


def light_words(tag: str) -> frozenset[str]:
    """Words that may stand inside a wording or be missing there, as «la» and «su» before «billetera»."""
    return frozenset(_rules().get(tag, {}).get("light", ()))


def compounding(tag: str) -> bool:
    """True where the language writes words together: «Auszahlungsadresse»."""
    return "linking" in _rules().get(tag, {})


def abbreviations_apart(tag: str) -> bool:
    """True where the language writes abbreviations and their suffixes apart."""
    return bool(_rules().get(tag, {}).get("abbreviations_apart"))


def _of_words(stems: Callable[[str], tuple[str, ...]]) -> Callable[[str], tuple[str, ...]]:
    """Keeps the stems of words of letters, which are a language's; what has figures in it may be a customer's."""
    kept = lru_cache(maxsize=8192)(stems)

    def found(word: str) -> tuple[str, ...]:
        return kept(word) if len(word) <= _LONGEST_KEPT and word.isalpha() else stems(word)

    return found


@cache
def _rules() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


@cache
def _stems(tag: str, listed: bool = False) -> Callable[[str], tuple[str, ...]]:
    stems = _stems_of_language(tag, listed)
    apart = frozenset(fold(word).text for word in _rules().get(tag, {}).get("apart", ()))
    return (lambda word: (f"={word}",) if word in apart else stems(word)) if apart else stems


def _stems_of_language(tag: str, listed: bool) -> Callable[[str], tuple[str, ...]]:
    rules = _rules().get(tag, {})
    if "noun" in rules:
        return _suffixed(Suffixes(rules), listed=listed)
    cut = _cut(rules)
    prefixes = tuple(rules.get("prefixes", ()))
    worn: dict[str, str] = rules.get("worn", {})
    plurals = {stem: cut(one)[0] for many, one in rules.get("plurals", {}).items() for stem in cut(many)}
    enclitics = tuple(rules.get("enclitics", ()))
    many: dict[str, str] = {} if listed else rules.get("many", {})
    persons = () if listed else tuple(rules.get("persons", ()))
    rewritten: dict[str, str] = rules.get("rewritten", {})
    agents: dict[str, str] = rules.get("agents", {})
    fleeting: dict[str, str] = rules.get("fleeting", {})
    same = str.maketrans(rules.get("same", {}))

    @_of_words
    def stems(word: str) -> tuple[str, ...]:
        if not word.isalpha() and not _has_marks(word):
            return (word,)
        word = word.translate(same)
        agent = _rewritten(word, agents)
        if agent:
            return (agent,)
        word = _rewritten(word, rewritten) or word
        forms = [word, *_without_fleeting(word, fleeting), *_without_fleeting(word, many)]
        forms += _without_enclitic(word, enclitics)
        forms += _without_start(word, prefixes)
        if listed and not word.isascii() and not prefixes:
            forms.append(_unaccented(word))
        found = dict.fromkeys(stem for form in forms for stem in cut(form))
        found |= dict.fromkeys(stem for known in list(found) for stem in _without_fleeting(known, worn))
        found |= dict.fromkeys(plurals[known] for known in list(found) if known in plurals)
        found |= dict.fromkeys(stem for known in list(found) for stem in _without_start(known, persons))
        if not listed:
            return tuple(found)
        return (*found, cut(forms[-1])[0])

    return stems


def _without_start(word: str, starts: tuple[str, ...]) -> list[str]:
    """The word without each of the beginnings that it may have."""
    return [
        word.removeprefix(start)
        for start in starts
        if word.startswith(start) and len(word) - len(start) >= _SHORTEST_STEM
    ]


def _without_enclitic(word: str, enclitics: tuple[str, ...]) -> Iterator[str]:
    """The verb before its pronouns: only they move the stress to where it must be written."""
    for enclitic in enclitics:
        verb = word.removesuffix(enclitic)
        if verb != word and len(verb) >= _SHORTEST_STEM and _unaccented(verb) != verb:
            yield _unaccented(verb)


def _cut(rules: Mapping[str, Any]) -> Callable[[str], tuple[str, ...]]:
    if "stemmer" in rules:
        return _snowball(
            rules["stemmer"], rules.get("longest_of_short", _SHORT_ENDING), tuple(rules.get("certain", ()))
        )
    return _by_endings(tuple(rules.get("endings", ())))


def _rewritten(word: str, endings: Mapping[str, str]) -> str:
    """The word with its ending replaced; empty where it has none of them."""
    for ending, other in endings.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + other
    return ""


def _without_fleeting(word: str, endings: Mapping[str, str]) -> Iterator[str]:
    """The word as before other endings: «рахунок» is «рахунк» in «рахунку», and «посилок» a form of «посилка»."""
    for ending, other in endings.items():
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word.removesuffix(ending) + other


def _suffixed(suffixes: Suffixes, *, listed: bool) -> Callable[[str], tuple[str, ...]]:
    @_of_words
    def stems(word: str) -> tuple[str, ...]:
        if not word.isalpha():
            return (word,)
        if not listed:
            return suffixes.bases(word)
        plain, *others = suffixes.listed(_unaccented(word))
        return (*dict.fromkeys((*suffixes.listed(word), *others)), plain)

    return stems


def _has_marks(word: str) -> bool:
    return any(unicodedata.combining(char) or unicodedata.category(char) == "Mc" for char in word)


def _unaccented(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.replace("й", "\0"))  # a letter of its own, not an accented «и»
    return "".join(char for char in letters if not unicodedata.combining(char)).replace("\0", "й")


def _snowball(name: str, longest: int, certain: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """A stemmer of each thread's own: they keep state. Short stems stand with endings up to `longest`, or `certain`."""
    import Stemmer

    mine = threading.local()

    def stem(word: str) -> tuple[str, ...]:
        if not hasattr(mine, "stemmer"):
            mine.stemmer = Stemmer.Stemmer(name)
        found = str(mine.stemmer.stemWord(word))
        cut = len(word) - len(found)
        doubtful = cut > longest and word[len(found) :] not in certain
        short = len(found) < _SHORTEST_STEM or (len(found) < _LONG_STEM and doubtful)
        return (word if short else found,)

    return stem


def _by_endings(endings: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """The word without each ending it may have, longest first: «комісій» and «комісія» share one of their stems."""
    ordered = sorted(set(endings), key=lambda ending: (-len(ending), ending))

    def stem(word: str) -> tuple[str, ...]:
        left = {ending: len(word) - len(ending) for ending in ordered if word.endswith(ending)}
        least = {ending: _LISTED_STEM if len(ending) > _SHORT_ENDING else _SHORTEST_STEM for ending in left}
        found = [word.removesuffix(ending) for ending in left if left[ending] >= least[ending]]
        return (*found, word)

    return stem
