"""What the Insights page shows, free of gradio: counts in, tables and pictures of them out."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from assist.store.counting import BOUNDS, MORE, Count
from ui.markup import Html, el, join
from ui.svg import bars, columns
from ui.words import language_name, say, word

SPANS = (7, 30, 90, 365)  # days
_ROWS = 12  # of a table; what is rarer is in the CSV


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a span of days, added up."""

    first: int
    last: int
    by_day: dict[int, int]
    kinds: dict[str, Counter[str]]
    totals: dict[str, Counter[str]]

    @classmethod
    def of(cls, counts: Iterable[Count], first: int, last: int) -> Summary:
        """Adds up `counts`."""
        kinds: dict[str, Counter[str]] = {}
        totals: dict[str, Counter[str]] = {}
        by_day = dict.fromkeys(range(first, last + 1), 0)
        for count in counts:
            kinds.setdefault(count.kind, Counter())[count.key] += count.number
            totals.setdefault(count.kind, Counter())[count.key] += count.total
            if count.kind == "cases":
                by_day[count.day] = by_day.get(count.day, 0) + count.number
        return cls(first, last, by_day, kinds, totals)

    def number(self, kind: str, key: str = "") -> int:
        """How many of a kind, or of one key of it."""
        of = self.kinds.get(kind, Counter())
        return of[key] if key else of.total()


def page(summary: Summary) -> Html:
    """All of it: the figures that matter first, then what they are made of."""
    if not any(kind.total() for kind in summary.kinds.values()):
        return el("div", el("h2", say("insights", "none-title")), el("p", say("insights", "none")), class_="ra-empty")
    return el(
        "div",
        _figures(summary),
        _section("volume", columns(_days(summary), say("insights", "volume")), wide=True),
        _section("response", bars(_response(summary), say("insights", "response"))),
        _section("drafts", bars(_drafts(summary), say("insights", "drafts"))),
        _section("languages", bars(_named(summary, "language"), say("insights", "languages"))),
        _section("intents", bars(_named(summary, "intent"), say("insights", "intents"))),
        _section("playbooks", _playbooks(summary)),
        _section("findings", _findings(summary)),
        class_="ra-insights",
    )


def table(counts: Iterable[Count]) -> str:
    """The counts as CSV, a row per day, kind and key: what every picture is drawn from."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(("day", "kind", "key", "number", "total"))
    for count in sorted(counts, key=lambda one: (one.day, one.kind, one.key)):
        rows.writerow((_date(count.day), count.kind, count.key, count.number, count.total))
    return out.getvalue()


def share(part: int, whole: int) -> str:
    """«82 %»; a dash where there is nothing to divide by."""
    return f"{100 * part / whole:.0f} %" if whole else "–"


def median_bound(response: Counter[str]) -> str:
    """The class in which the middle answer lies: its upper bound in minutes, or «more»; empty without any."""
    half, seen = response.total() / 2, 0
    if not half:
        return ""
    for bound in map(str, BOUNDS):
        seen += response[bound]
        if seen >= half:
            return bound
    return MORE


def _figures(summary: Summary) -> Html:
    answers = summary.number("draft", "accepted") + summary.number("draft", "edited")
    turns = summary.number("draft")
    middle = median_bound(summary.kinds.get("response", Counter()))
    shown = (
        ("cases", f"{summary.number('cases'):,}"),
        ("answers", f"{answers:,}"),
        ("middle", say("bounds", f"under-{middle}") if middle else "–"),
        ("accepted", share(summary.number("draft", "accepted"), turns)),
        ("edited", share(summary.number("draft", "edited"), turns)),
        ("discarded", share(summary.number("draft", "discarded"), turns)),
    )
    return el(
        "dl",
        *(el("div", el("dt", say("insights", name)), el("dd", value)) for name, value in shown),
        class_="ra-figures",
    )


def _section(name: str, content: Html, *, wide: bool = False) -> Html:
    kind = "ra-section ra-wide" if wide else "ra-section"
    return el("section", el("h2", say("insights", name)), content, class_=kind)


def _days(summary: Summary) -> list[tuple[str, int]]:
    return [(_date(day), number) for day, number in sorted(summary.by_day.items())]


def _response(summary: Summary) -> list[tuple[str, int]]:
    found = summary.kinds.get("response", Counter())
    return [(say("bounds", f"under-{bound}"), found[bound]) for bound in (*map(str, BOUNDS), MORE)]


def _drafts(summary: Summary) -> list[tuple[str, int]]:
    return [(say("insights", name), summary.number("draft", name)) for name in ("accepted", "edited", "discarded")]


def _named(summary: Summary, kind: str) -> list[tuple[str, int]]:
    found = summary.kinds.get(kind, Counter())
    name = language_name if kind == "language" else (lambda key: word("intent", key))
    return [(name(key), number) for key, number in _most(found)]


def _playbooks(summary: Summary) -> Html:
    edited, used = summary.kinds.get("playbook", Counter()), summary.kinds.get("used", Counter())
    amount = summary.totals.get("playbook", Counter())
    rows = [
        (word("intent", key), f"{used[key]:,}", share(number, used[key]), f"{amount[key] / number:.0f}")
        for key, number in sorted(edited.items(), key=lambda one: (-one[1], one[0]))[:_ROWS]
    ]
    return _table(("playbook", "used", "share-edited", "characters"), rows)


def _findings(summary: Summary) -> Html:
    drafts: Counter[str] = Counter()
    replies: Counter[str] = Counter()
    for key, number in summary.kinds.get("finding", Counter()).items():
        check, _, rest = key.partition(" ")
        (drafts if rest.endswith("draft") else replies)[check] += number
    both = drafts + replies
    rows = [(check, f"{drafts[check]:,}", f"{replies[check]:,}") for check, _ in _most(both)]
    return _table(("check", "in-drafts", "in-replies"), rows)


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Html:
    if not rows:
        return el("p", say("insights", "nothing"), class_="ra-quiet")
    head = el("tr", *(el("th", say("insights", name), scope="col") for name in heads))
    body = join(el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:])) for row in rows)
    return el("div", el("table", el("thead", head), el("tbody", body)), class_="ra-scroll")


def _most(found: Counter[str]) -> list[tuple[str, int]]:
    ordered = sorted(found.items(), key=lambda one: (-one[1], one[0]))
    return [(key, number) for key, number in ordered if number][:_ROWS]


def _date(day: int) -> str:
    return datetime.fromtimestamp(day * 86_400, UTC).date().isoformat()
