"""The tab of the Review page where rubrics learn from reviewers: what there is, what would change, the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from assist.assembly import shipped_rubrics
from assist.calibration.learning import Lesson, changes, learn, lessons
from assist.rubric_shelf import Shelf
from assist.rubrics import Rubric
from assist.scoring.fitting import FEWEST, Fitted
from assist.store import Store
from assist.store.reviewing import Reviews
from assist.store.trail import note
from ui.calm import calmly
from ui.markup import Html, el, join
from ui.words import say, word

_SHOWN = 25  # changed points


class Learning:
    """Learns from everything that was scored on the page, whatever set it is in; rubrics lie in `home`."""

    def __init__(self, store: Store, home: Path, interface: str = "en") -> None:
        self._store, self._shelf, self.interface = store, Shelf(home), interface

    @property
    def names(self) -> tuple[str, ...]:
        """The rubrics there are."""
        return tuple(shipped_rubrics())

    def look(self, name: str) -> Html:
        """What counts now, and what there is to learn from."""
        return self._calmly(lambda: join((self._state(name), self._basis(self._lesson(name)))))

    def propose(self, name: str) -> Html:
        """What would change; nothing is kept."""

        def work() -> Html:
            lesson = self._lesson(name)
            if not lesson.enough:
                return join((self._state(name), self._basis(lesson)))
            return join((self._state(name), self._basis(lesson), self._found(name, self._fitted(name, lesson))))

        return self._calmly(work)

    def use(self, name: str, by: str) -> Html:
        """Learns and keeps the new version, which counts from then on; nothing where none is nearer to people."""

        def work() -> Html:
            lesson = self._lesson(name)
            if not lesson.enough:
                return join((self._state(name), self._basis(lesson)))
            found = self._fitted(name, lesson)
            shown = self._found(name, found)
            if found.changed:
                self._shelf.put(found.rubric)
                note(self._store, by, "rubric learnt", found.rubric.id)
            return join((self._state(name), shown))

        return self._calmly(work)

    def back(self, name: str, by: str) -> Html:
        """The version before counts again."""

        def work() -> Html:
            gone = self._shelf.back(name)
            note(self._store, by, "rubric taken back", gone.id)
            return self._state(name)

        return self._calmly(work)

    # --- one place for each -------------------------------------------------------------------------------------------

    def _calmly(self, work: Callable[[], Html]) -> Html:
        return calmly(self.interface, work, lambda why: el("p", why, class_="ra-notice", role="alert"))

    def _lesson(self, name: str) -> Lesson:
        return lessons(Reviews(self._store).judged(), [name])[name]

    def _current(self, name: str) -> Rubric:
        return self._shelf.rubrics().get(name, shipped_rubrics()[name])

    def _fitted(self, name: str, lesson: Lesson) -> Fitted:
        shipped = shipped_rubrics()[name]
        return learn(shipped, self._current(name), lesson, self._shelf.free_version(name, shipped.version))

    def _state(self, name: str) -> Html:
        one, own = self._current(name), name in self._shelf.rubrics()
        said = say("learning", "own" if own else "shipped", rubric=one.id)
        basis = el("p", one.fitted, lang="en") if one.fitted else None
        return el("section", el("h3", said), basis, class_="ra-section", role="status")

    def _basis(self, lesson: Lesson) -> Html:
        said = say("learning", "basis", n=len(lesson.cases), overrides=lesson.overrides, aside=lesson.aside)
        more = None if lesson.enough else el("p", say("learning", "few", n=FEWEST), class_="ra-quiet")
        old = el("p", say("learning", "old", n=lesson.old), class_="ra-quiet") if lesson.old else None
        return el("section", el("p", said), more, old, class_="ra-section")

    def _found(self, name: str, found: Fitted) -> Html:
        if not found.changed:
            return el("section", el("p", say("learning", "nothing"), role="status"), class_="ra-section")
        errors = [
            (word("category", one), f"{old:.1f}", f"{new:.1f}")
            for one, (old, new) in found.errors.items()
            if old != new
        ]
        points = [
            (word("category", category), rule, f"{old:g}", f"{new:g}")
            for category, rule, old, new in changes(self._current(name), found.rubric)[:_SHOWN]
        ]
        return el(
            "section",
            el("h3", say("learning", "errors", rubric=found.rubric.id)),
            _table(("category", "before", "after"), errors),
            el("h3", say("learning", "points")),
            _table(("category", "rule", "before", "after"), points),
            class_="ra-section",
        )


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Html:
    head = el("tr", *(el("th", say("learning", name), scope="col") for name in heads))
    body = (el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:])) for row in rows)
    return el("div", el("table", el("thead", head), el("tbody", *body), class_="ra-table"), class_="ra-scroll")
