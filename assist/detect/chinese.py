"""A text in Han characters alone: Simplified or Traditional Chinese, or Japanese without kana."""

from __future__ import annotations

from dataclasses import dataclass

from assist import han
from assist.detect.letters import data

_JAPANESE = 3  # a character or word that only Japanese has outweighs as many of the Chinese sides, which it shares


@dataclass(frozen=True, slots=True)
class Chinese:
    """The likeliest language, the next, and the rule of calibration.toml that says so."""

    best: str
    other: str
    rule: str
    said: str
    decided: bool = False  # no prior may overrule it


def read_han(text: str) -> Chinese:
    """Which language `text` is in, by characters of one side first and by words where those do not tell."""
    sides = han.sides(text)
    simplified, traditional, japanese = sides["Hans"], sides["Hant"], sides["Jpan"]
    said = f"Han characters; {simplified} simplified-only, {traditional} traditional-only"
    words = _found("ja", text)
    told = japanese + (sum(map(text.count, words)) if han.japanese_writes(text) else 0)
    if told * _JAPANESE > simplified + traditional:
        said += f", {japanese} Japanese-only; {' '.join(words[:3]) or 'no word that only Japanese has'}"
        return Chinese("ja", "zh-Hant", "ja-kanji", said)
    few, many = sorted((simplified, traditional))
    if many > 2 * few:
        best, other = ("zh-Hant", "zh-Hans") if traditional > simplified else ("zh-Hans", "zh-Hant")
        return Chinese(best, other, "han-decided", said, few == 0)
    words = _found("zh-Hant", text)
    if words and not _found("zh-Hans", text):
        return Chinese("zh-Hant", "zh-Hans", "han-words", f"{said}; {' '.join(words[:3])} as Traditional writes")
    said += "; taken as Simplified, the more common" if few == many else "; mixed"
    best, other = ("zh-Hant", "zh-Hans") if traditional > simplified else ("zh-Hans", "zh-Hant")
    return Chinese(best, other, "han-undecided", said)


def _found(tag: str, text: str) -> list[str]:
    return [word for word in data("han")[tag] if word in text]
