"""One-time codes: four to eight digits that the words before or behind them call a code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from assist.protect.secret_counts import is_count
from assist.protect.secret_words import Group, Named, Names, any_of, link
from assist.records import Span

_EDGE = r"(?![0-9a-z_]|[.:/-][0-9]|,[0-9]{2})"
_DIGITS = re.compile(
    r"(?<![0-9a-z.,#+_$€£/])(?:"
    r"[0-9](?:[ .·*-][0-9]){3,7}(?![ .·*-]?[0-9])"  # «4 8 2 9 1 3»
    r"|(?:[0-9]{3}[ -][0-9]{3}|[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}|[0-9]{4}[ -][0-9]{4})(?![ -][0-9])"
    rf"|(?:[a-z]{{1,2}}-)?[0-9]{{4,8}}){_EDGE}"
)
_MIXED = re.compile(rf"(?=[a-z]{{0,9}}[0-9])(?=[0-9]{{0,9}}[a-z])[0-9a-z]{{5,10}}{_EDGE}")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_REACH = 32  # between «verification code» and its digits: «… that I got by SMS is …»
_BEHIND = 24  # between digits and the words that name them
_CLOSE = 3  # between six digits and the name of a code
_COMPANY = 5  # between a bare «code» and what makes it another one: «promo code», «código de error»
_PASSED = 3  # such words between a label and its digits
_MANY = 300  # candidates; nobody writes so many, so all are cut without a look at each
_BREAK = re.compile(r"[0-9\0\n!?。؟।]|\.(?:\s|$)")
_PART = re.compile("[\n,;،、。]")
_LABELS = ("code", "bare_code")
_OTHERS = ("other_code", "not_code", "order", "user", "phone")


@dataclass(frozen=True, slots=True)
class _Sides:
    """The words that speak of codes, those that speak of other numbers, and both together."""

    labels: Group
    others: Group
    both: Group


def find_codes(text: str, low: str, names: Names) -> Iterator[Span]:
    """Spans of one-time codes in `text` (made plain); `low` is the same latinized, `names` are its words."""
    sides = _Sides(names.of(*_LABELS), names.of(*_OTHERS), names.of(*_LABELS, *_OTHERS))
    if not len(sides.labels):
        return
    found = [match.span() for match in _DIGITS.finditer(low) if _is_code(low, match.span(), sides)]
    found += _mixed(text, low, sides)
    for span in found:
        if len(found) > _MANY or not is_count(text, span):
            yield span


def _is_code(low: str, span: Span, sides: _Sides) -> bool:
    before, behind = _nearest(low, span, sides), sides.both.behind(span[1])
    return (before is not None and _is_led(low, span, before, sides)) or (
        behind is not None and _is_followed(low, span, before, behind, sides)
    )


def _nearest(low: str, span: Span, sides: _Sides) -> Named | None:
    """The word before the digits that counts: one like «bank» or «error» only directly before them."""
    before = sides.both.before(span[0])
    for _ in range(_PASSED):
        if before is None or before.groups != {"other_code"} or _joint().fullmatch(low[before.end : span[0]]):
            break
        before = sides.both.before(before.start)
    return before


def _is_led(low: str, span: Span, before: Named, sides: _Sides) -> bool:
    """«Verification code …: 482913», «my code is 482913»; the nearest word before the digits decides."""
    gap, digits = low[before.end : span[0]], low[slice(*span)]
    if before.groups.isdisjoint(_LABELS) or len(gap) > _REACH:
        return False
    linked = _joint().fullmatch(gap) is not None
    if linked and "code" in before.groups:
        return not _YEAR.fullmatch(digits) or bool(gap.strip())
    if "code" in before.groups:
        return not _BREAK.search(gap) and not _YEAR.fullmatch(digits)
    if _in_company(low, before, sides.others):
        return False
    if linked and gap.strip():
        return True
    # a bare «code» with more between: «the code you asked for: 4829», «my code, so I told him 739204»
    return not _BREAK.search(gap) and (gap.rstrip().endswith((":", "=")) or (_is_six(digits) and "," not in gap))


def _is_followed(low: str, span: Span, before: Named | None, behind: Named, sides: _Sides) -> bool:
    """«482913 is the 2FA code», «482913 — код из смс»."""
    gap = low[span[1] : behind.start]
    if behind.groups.isdisjoint(_LABELS) or len(gap) > _BEHIND or _BREAK.search(gap) or "," in gap:
        return False
    if before is not None and before.groups.isdisjoint(_LABELS) and _joint().fullmatch(low[before.end : span[0]]):
        return False  # «order 12345678: verification code …»
    if _YEAR.fullmatch(low[slice(*span)]) or _in_company(low, behind, sides.others):
        return False
    if _verb().match(gap):
        return True
    return "code" in behind.groups and _is_six(low[slice(*span)]) and len(gap) <= _CLOSE


def _is_six(digits: str) -> bool:
    """Whether they are as many as nearly every service sends."""
    return sum(char.isdigit() for char in digits) == 6


def _in_company(low: str, label: Named, others: Group) -> bool:
    """Whether a word directly before or behind a label makes it the name of something else."""
    before, behind = others.before(label.start), others.behind(label.end)
    return (before is not None and _beside(low[before.end : label.start])) or (
        behind is not None and _beside(low[label.end : behind.start])
    )


def _beside(gap: str) -> bool:
    return len(gap) <= _COMPANY and not _PART.search(gap)


def _mixed(text: str, low: str, sides: _Sides) -> Iterator[Span]:
    """«Verification code: K7R2Q9»: capitals and digits, directly behind the name."""
    for label in sides.labels:
        if "code" in label.groups:
            joint = _joint().match(low, label.end)
            match = _MIXED.match(low, joint.end()) if joint and joint.group().strip() else None
            if match and text[slice(*match.span())].isupper():
                yield match.span()


@cache
def _joint() -> re.Pattern[str]:
    """What may stand between a label and its digits and says that they belong together."""
    return re.compile(rf"[ \n]{{0,3}}(?:{link()}[ \n]{{0,3}}){{0,5}}")


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf" {{0,2}}{any_of('verbs')}")
