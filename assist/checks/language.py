"""A reply in the wrong language or script does not reach the customer, and one forgotten English paragraph shows that
nobody read it. Each paragraph is judged by its script and its function words; what is too short to tell, or holds
nothing but names and numbers, is let through.

Bad: Please send us the TXID so that we can check it for you. (in a Chinese reply)
Good: 请您把交易哈希（TXID）发给我。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.checks.reading.entities import prose
from assist.checks.reading.profiles import LATIN_WORD, best, profiles, score
from assist.checks.reading.script import SCRIPTS_OF, scripts
from assist.checks.reading.spans import stripped
from assist.han import side, sides
from assist.knowledge import Knowledge
from assist.languages import Language, languages
from assist.records import Candidate, Finding

ID = "language"

_OTHER_SIDE = {"Hans": "Hant", "Hant": "Hans"}
_PARAGRAPH = re.compile(r"[^\n]+")
_ENOUGH_LETTERS = 6  # fewer letters of a wrong script may be a name
_ENOUGH_WORDS = 3  # function words of another language
_SEVERAL_WORDS = 2  # … of which at least so many are different
_LATIN_SENTENCE = 4  # Latin words that make a paragraph more than a row of names
_CHINESE_ALONE = re.compile("[的您们們这這请請吗嗎没沒]")  # in every Chinese message, in no Japanese one
# Letters that one of two languages of the same script writes and the other does not.
_OWN_LETTERS = {
    "ru": ("Ukrainian", re.compile("[іїєґ]"), re.compile("[ыэъё]")),
    "uk": ("Russian", re.compile("[ыэъё]"), re.compile("[іїєґ]")),
    "ar": ("Persian", re.compile("[پچژگ]|ی"), re.compile("[ةىي]")),
}


def check(candidate: Candidate, knowledge: Knowledge) -> Iterator[Finding]:
    """Covers every language by its script, Chinese by its characters, those in Latin letters by their words."""
    entry = languages().get(candidate.language)
    if entry is None or entry.script not in SCRIPTS_OF or (entry.script == "Latn" and entry.tag not in profiles()):
        return
    text = prose(candidate.text)
    for match in _PARAGRAPH.finditer(text):
        paragraph, start = match.group(), match.start()
        wrong = _wrong_script(paragraph, entry.script) or _wrong_language(paragraph, entry)
        if wrong:
            yield Finding("blocker", ID, f"this is not {entry.name}: {wrong}", stripped(text, match.span()))
        elif entry.script in _OTHER_SIDE:
            yield from _mixed(paragraph, start, entry.script)


def _wrong_script(paragraph: str, script: str) -> str:
    counts = scripts(paragraph)
    own = sum(counts[name] for name in SCRIPTS_OF[script])
    if script in _OTHER_SIDE:
        kana = counts["HIRAGANA"] + counts["KATAKANA"]
        if kana >= _ENOUGH_LETTERS / 2 and kana * 4 > counts["CJK"]:
            return "Japanese letters"
    if script != "Latn" and counts["LATIN"] > own:
        latin = [word for word in LATIN_WORD.findall(paragraph) if word[0].isascii() and not word.isupper()]
        if len(latin) >= _LATIN_SENTENCE and len(latin) > own and best(latin) is not None:
            return "words in Latin letters"
    others = {name: times for name, times in counts.items() if name not in (*SCRIPTS_OF[script], "LATIN")}
    wide = sum(others.get(name, 0) for name in ("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
    total = sum(others.values())
    return "letters of another script" if total > own and max(total, 2 * wide) >= _ENOUGH_LETTERS else ""


def _wrong_language(paragraph: str, entry: Language) -> str:
    if entry.script in _OTHER_SIDE:
        return _other_chinese(paragraph, entry.script)
    if entry.script == "Latn":
        return _other_words(paragraph, entry.tag)
    if entry.script == "Jpan":
        counts = scripts(paragraph)
        kana = counts["HIRAGANA"] + counts["KATAKANA"]
        chinese = counts["CJK"] >= _ENOUGH_LETTERS and kana * 8 < counts["CJK"]
        return "Chinese" if chinese and len(_CHINESE_ALONE.findall(paragraph)) >= 2 else ""
    if entry.tag in _OWN_LETTERS:
        other, theirs, ours = _OWN_LETTERS[entry.tag]
        low = paragraph.lower()
        found = len(theirs.findall(low))
        return f"letters of {other}" if found >= _ENOUGH_WORDS and found > 2 * len(ours.findall(low)) else ""
    return ""


def _other_chinese(paragraph: str, script: str) -> str:
    counts = sides(paragraph)
    if counts[_OTHER_SIDE[script]] > max(counts[script], 1):
        return "Traditional characters" if script == "Hans" else "Simplified characters"
    return ""


def _mixed(paragraph: str, start: int, script: str) -> Iterator[Finding]:
    """Half-converted text: a few characters of the other script."""
    for match in re.finditer(r"[\u3400-\u9fff]", paragraph):
        if side(match.group()) == _OTHER_SIDE[script]:
            other = "Traditional" if script == "Hans" else "Simplified"
            at = (start + match.start(), start + match.end())
            yield Finding("warning", ID, f"{match.group()} is a {other} character", at)


def _other_words(paragraph: str, tag: str) -> str:
    found = LATIN_WORD.findall(paragraph)
    other = best(found)
    if other is None or other == tag:
        return ""
    own = score(found, profiles()[tag] - profiles()[other])  # «nos», «ser» and «este» are Portuguese and Spanish
    only_theirs = profiles()[other] - profiles()[tag]
    theirs = score(found, only_theirs)
    # One word over and over proves nothing: «no» is Portuguese too, and a Spanish list of don'ts is full of it.
    several = len({word.lower() for word in found} & only_theirs) >= _SEVERAL_WORDS
    return f"words of {languages()[other].name}" if several and theirs >= _ENOUGH_WORDS and theirs > 2 * own else ""
