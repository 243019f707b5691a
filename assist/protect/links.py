"""Whether a link leads to a known official domain (official.toml) or to one that imitates it. No network use.

An imitation has a listed name in look-alike letters or digits, with a slip or two, beside words that lure («login»),
under a top-level domain that its owner is not known to use, or as a part of a stranger's domain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from assist.protect.look_alikes import Near, distance, skeleton
from assist.protect.words import data

_LINK = re.compile(r"(?:(?P<scheme>[a-z]+):/{0,2})?(?P<authority>[^/?#\\]*)", re.IGNORECASE)
_WEB = frozenset({"", "http", "https", "hxxp", "hxxps", "ftp"})
_PORT = re.compile(r":[0-9]{0,5}$")
_DOTS = re.compile(r"\[\.\]|[.。．｡]")
_LONGEST = 253  # characters of a host name
_MOST = 1000  # links of one text that are judged: no honest message has more


@dataclass(frozen=True, slots=True)
class _Official:
    domains: frozenset[str]
    names: Mapping[str, str]  # skeleton -> name as written
    common: frozenset[str]  # skeletons of those that are words or other firms' names too
    distinct: frozenset[str]  # skeletons of the others that are long enough to mean only one thing
    lures: frozenset[str]
    strong: frozenset[str]  # lures that make even a common word an imitation
    platforms: frozenset[str]  # where firms have pages under their own name
    suffixes: frozenset[str]  # below which everybody may register a name
    harmless: frozenset[str]
    words: frozenset[str]  # skeletons of words that are one slip from a name («finance»)
    near: Near


class Judge:
    """`verdict` for the links of one text, each link once."""

    def __init__(self) -> None:
        self._known: dict[str, bool | None] = {}

    def __call__(self, link: str) -> bool | None:
        """The verdict on `link` as it is written in the text; None for all links after the first thousand."""
        start = _LINK.match(link[: 2 * _LONGEST])
        if start is None or (start["scheme"] or "").lower() not in _WEB:
            return None
        authority = start["authority"]
        if authority not in self._known:
            if len(self._known) >= _MOST:
                return None
            self._known[authority] = _authority(authority)
        found = self._known[authority]
        return False if found and link[start.end() : start.end() + 1] == "\\" else found  # read in two ways


def verdict(host: str) -> bool | None:
    """True for a known official domain or one below it, False for an imitation of one, None for all others."""
    if len(host) > _LONGEST:
        return None
    labels = [_decoded(label) for label in _DOTS.split(host.lower().rstrip("."))]
    if len(labels) < 2 or not all(labels):
        return None
    known = _official()
    tails = [".".join(labels[at:]) for at in range(len(labels) - 1)]
    if any(tail in known.domains for tail in tails):
        return True
    if any(tail in known.harmless for tail in tails):
        return None
    platform = any(tail in known.platforms for tail in tails)
    names = labels[: -2 if len(labels) > 2 and tails[-1] in known.suffixes else -1]
    if any(_lured(name) or (not platform and _imitates(name)) for name in names):
        return False
    inside = (".".join(labels[at : at + size]) for size in (2, 3) for at in range(len(labels) - size))
    return False if any(part in known.domains for part in inside) else None


def _authority(authority: str) -> bool | None:
    user, at, host = authority.rpartition("@")
    if at and ("." in user or verdict(f"{user}.com") is not None):
        return False  # https://binance.com@evil.io
    return verdict(_PORT.sub("", host))


def _decoded(label: str) -> str:
    if label.startswith("xn--"):
        try:
            return label[4:].encode("ascii").decode("punycode")
        except UnicodeError:
            return label
    return label


def _imitates(label: str) -> bool:
    """Whether `label` is a listed name, or looks like one: for a label of a domain that is not listed."""
    known, shape = _official(), skeleton(label)
    for form in {shape, shape.replace("-", "")}:
        if form in known.names and (label != known.names[form] or form in known.distinct):
            return True
    if skeleton(label.strip("0123456789-")) in known.distinct:  # kraken24
        return True
    return any(_slip(part) for part in {shape.replace("-", ""), *shape.split("-")})


def _slip(shape: str) -> bool:
    """Whether `shape` is a listed name with a slip or two.

    «ucoin» is no «kucoin»: the first letter may be wrong, but not missing. Two slips leave both ends as they are, and
    names of five letters only swap or double theirs.
    """
    known = _official()
    for name in known.near.of(shape) if shape not in known.words else ():
        same_ends = shape[0] == name[0] and shape[-1] == name[-1]
        if name == shape:
            continue
        if len(name) <= 5:
            if sorted(shape) == sorted(name) or _undoubled(shape) == name:
                return True
        elif same_ends or ((shape[0] == name[0] or len(shape) == len(name)) and distance(shape, name) == 1):
            return True
    return False


def _undoubled(shape: str) -> str:
    return re.sub(r"(.)\1", r"\1", shape)


def _lured(label: str) -> bool:
    """A listed name with more in the same label: «binance-support», «loginokx», «kraken24»."""
    known, shape = _official(), skeleton(label)
    parts = shape.split("-")
    for name, rest in _with_rest(parts):
        lures = known.strong if name in known.common else known.lures
        if (name in known.distinct and rest) or any(part in lures for part in rest):
            return True
    return any(_is_lure(rest, name) for name, rest in _glued(shape.replace("-", "")))


def _with_rest(parts: list[str]) -> Iterator[tuple[str, list[str]]]:
    known = _official()
    for at, part in enumerate(parts):
        if part in known.names:
            yield part, parts[:at] + parts[at + 1 :]


def _glued(shape: str) -> Iterator[tuple[str, str]]:
    known = _official()
    for at in range(3, len(shape)):
        if shape[:at] in known.names:
            yield shape[:at], shape[at:]
        if shape[-at:] in known.names:
            yield shape[-at:], shape[:-at]


def _is_lure(rest: str, name: str) -> bool:
    known = _official()
    lures = known.strong if name in known.common else known.lures
    halves = ((rest[:at], rest[at:]) for at in range(2, len(rest) - 1))
    return rest in lures or any(a in known.lures and b in lures for a, b in halves)


@cache
def _official() -> _Official:
    table = data("official")
    common = frozenset(map(skeleton, table["common"]))
    names = {skeleton(name): name for name in table["names"]}
    distinct = frozenset(shape for shape in names if len(shape) >= 5 and shape not in common)
    endings = tuple(map(skeleton, table["shared_endings"]))
    near = {
        shape: 2 if len(shape) >= 8 and not shape.endswith(endings) else 1
        for shape in distinct
        if len(shape) >= 8 or not shape.endswith(endings)
    }
    return _Official(
        frozenset(domain for domains in table["names"].values() for domain in domains),
        names,
        common,
        distinct,
        frozenset(map(skeleton, (*table["lures"], *table["strong_lures"]))),
        frozenset(map(skeleton, table["strong_lures"])),
        frozenset(table["platforms"]),
        frozenset(table["suffixes"]),
        frozenset(table["harmless"]),
        frozenset(map(skeleton, table["words"])),
        Near(near),
    )
