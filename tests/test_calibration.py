"""Samples, steps, trends and agreement of reviews, and what the store keeps of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from assist.assembly import scorer
from assist.calibration import ASPECTS, among, beside, by_time, draw, groups, official, steps
from assist.calibration.disputes import disputes
from assist.calibration.learnt import learn, vectors
from assist.calibration.loading import Loader
from assist.calibration.sampling import Choice
from assist.errors import UsageError
from assist.evaluate.review_data import DATA, PASSES, labels, scored, written
from assist.knowledge import default_knowledge
from assist.records import Message
from assist.scoring import Conversation, Line
from assist.store import Store
from assist.store.review_records import Brief, Marks, NewCase
from assist.store.reviewing import Reviews

SEED = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"


def choices() -> list[Choice]:
    agents = ["Ana"] * 30 + ["Ben"] * 6 + ["Chen"] * 2
    return [Choice(n, float(n % 10), {"agent": agent}, float(n == 5)) for n, agent in enumerate(agents)]


def test_sample_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    assert draw(choices(), "random", 10, "a") == draw(list(reversed(choices())), "random", 10, "a")
    assert draw(choices(), "random", 10, "a") != draw(choices(), "random", 10, "b")
    assert len(set(draw(choices(), "random", 100, "a"))) == 38
    assert draw(choices(), "random", 0, "a") == ()


def test_every_agent_is_in_a_sample_by_agent_as_far_as_there_are_cases() -> None:
    of = {choice.number: choice.strata["agent"] for choice in choices()}
    found = Counter(of[number] for number in draw(choices(), "agent", 12, "a"))
    assert found == {"Ana": 5, "Ben": 5, "Chen": 2}


def test_worst_come_first_and_undisputed_cases_are_not_disputed() -> None:
    totals = [number % 10 for number in draw(choices(), "worst", 8, "a")]
    assert totals == sorted(totals)
    assert draw(choices(), "disputed", 20, "a") == (5,)
    with pytest.raises(KeyError):
        draw(choices(), "best", 1, "a")


def test_random_sample_takes_each_case_about_as_often() -> None:
    found = Counter(number for seed in range(400) for number in draw(choices(), "random", 19, str(seed)))
    assert min(found.values()) > 150
    assert max(found.values()) < 250


def test_groups_begin_with_the_lowest_and_name_small_samples() -> None:
    when = datetime(2026, 11, 26, 9, tzinfo=UTC)  # a Thursday
    found = groups([("Ana", (50.0, when)), ("Ben", (90.0, None)), *(("Ana", (60.0, when)) for _ in range(40))])
    assert [group.name for group in found] == ["Ana", "Ben"]
    assert [group.few for group in found] == [False, True]
    assert found[1].interval is None
    assert by_time([(50.0, when), (70.0, when)])[0].week == datetime(2026, 11, 23, tzinfo=UTC)


def test_reviewers_are_compared_where_both_scored_and_apart_from_the_machine() -> None:
    full = dict.fromkeys(ASPECTS, 1)
    mei = {1: full, 2: {**full, "tone": 3}, 3: {**full, "greeting": 0}}
    ben = {2: {**full, "tone": 2}, 3: {**full, "greeting": 0}}
    found = {one.aspect: one for one in among({"Mei": mei, "Ben": ben})}
    assert found["greeting"].cases == 2
    assert found["greeting"].alpha == 1
    assert found["greeting"].few
    assert found["tone"].pairs["Mei", "Ben"].error == 0.5
    assert beside({1: full}, [(1, full), (9, full)])["tone"].pairs == 1


def test_an_answer_stands_against_the_automatic_one_only_with_a_reason() -> None:
    mine, machine = dict.fromkeys(ASPECTS, 1), dict.fromkeys(ASPECTS, 0)
    assert official(mine, {"tone": "sarcasm"}, machine) == {**machine, "tone": 1}


def conversation(agent: str, customer: str = "My withdrawal of 300 USDT is stuck, I am worried.") -> Conversation:
    lines = (
        Line(Message(customer, "email", "1", language="en", sent="2026-11-26T09:00:00Z")),
        Line(Message(agent, "email", "2", "agent", "en", sent="2026-11-26T09:30:00Z"), "Ana"),
    )
    return Conversation("c1", lines, "email", "en", 80.0)


def test_steps_follow_what_is_in_the_reply() -> None:
    good = (
        "Hello Tom,\n\nI can see why you're worried about your 300 USDT. It waits for one more confirmation; "
        "I'm watching it and will write to you by 16:00 UTC.\n\nKind regards,\nAna"
    )
    cold = "As per our policy you should have read the terms. Wait."
    kind, curt = (
        steps(default_knowledge(), one, scorer().conversation(one)) for one in (conversation(good), conversation(cold))
    )
    assert kind == {"greeting": 1, "closing": 1, "solution": 1, "register": 1, "empathy": 3, "tone": 3}
    assert curt["greeting"] == curt["closing"] == curt["empathy"] == 0
    assert (curt["tone"] or 0) <= 1


def test_steps_of_a_language_that_nobody_knows_are_open() -> None:
    lines = (Line(Message("...", "chat", "1")), Line(Message("...", "chat", "2", "agent"), "Ana"))
    one = Conversation("c", lines, "chat", "und")
    assert set(steps(default_knowledge(), one, scorer().conversation(one)).values()) == {None}


def test_every_labelled_reply_has_both_labels_in_both_passes() -> None:
    replies = [*written(DATA, "tune"), *written(DATA, "report")]
    assert len(replies) >= 300
    assert min(Counter(reply.language for reply in replies).values()) >= 21
    assert len(Counter(reply.language for reply in replies)) == 14
    for name in PASSES:
        assert set(labels(DATA, name)) == {reply.id for reply in replies}


def test_steps_agree_with_people_on_the_half_they_were_fitted_to() -> None:
    """The reporting half is measured by `assist evaluate review`; this only sees that nothing fell apart."""
    given, by = labels(DATA, "first"), scorer()
    replies = [reply for reply in written(DATA, "tune") if reply.language in ("en", "ja", "ar")]
    automatic = {at: steps(default_knowledge(), *scored(by, reply)) for at, reply in enumerate(replies)}
    found = beside(automatic, [(at, given[reply.id]) for at, reply in enumerate(replies)])
    assert all((one.kappa or 0) > 0.5 for one in found.values())


# --- the store --------------------------------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(f"sqlite:///{tmp_path}/desk.sqlite", tmp_path)
    yield opened
    opened.close()


def new_cases(store: Store, *texts: str) -> list[NewCase]:
    loader = Loader(scorer(), default_knowledge(), Reviews(store).keep, lambda text, language: "withdrawal.pending")
    return [loader.case(conversation(text)) for text in texts]


def test_a_set_comes_back_with_words_scorecard_and_spans_that_fit(store: Store) -> None:
    reviews = Reviews(store)
    set_id = reviews.add_set("week 48.csv", "file", new_cases(store, "Wait.", "As per our policy, wait."), "Mei", 2)
    (found,) = reviews.sets()
    assert (found.id, found.cases, found.drawn, found.scored, found.unread) == (set_id, 2, 0, 0, 2)
    case = reviews.case(reviews.briefs(set_id)[1].number)
    assert case.brief.began == datetime(2026, 11, 26, 9, tzinfo=UTC)
    (cold,) = [one for one in case.card["evidence"] if one["check"] == "coldness" and one["span"]]
    said = {line.turn: line.text for line in case.lines}
    assert said[cold["turn"]][slice(*cold["span"])] == cold["words"] == "As per our policy"


def test_no_secret_and_no_address_reaches_the_store(store: Store, tmp_path: Path) -> None:
    reviews = Reviews(store)
    text = f"Your phrase is {SEED}, mail tom@example.com"
    reviews.add_set("x", "file", new_cases(store, text), "Mei")
    number = reviews.briefs(reviews.sets()[0].id)[0].number
    reviews.score(number, "Mei", dict.fromkeys(ASPECTS, 1))
    reviews.settle(number, "Mei", {"tone": f"he sent {SEED}"}, f"never ask for {SEED}; tom@example.com")
    written = b"".join(path.read_bytes() for path in tmp_path.glob("desk.sqlite*"))
    assert b"abandon" not in written
    assert b"tom@example.com" not in written


def test_the_blind_score_is_given_once_and_never_changes(store: Store) -> None:
    reviews = Reviews(store)
    set_id = reviews.add_set("x", "file", new_cases(store, "Wait."), "Mei")
    number = reviews.briefs(set_id)[0].number
    with pytest.raises(UsageError, match="score the case first"):
        reviews.settle(number, "Mei", {}, "")
    reviews.score(number, "Mei", dict.fromkeys(ASPECTS, 0))
    with pytest.raises(UsageError, match="already"):
        reviews.score(number, "Mei", dict.fromkeys(ASPECTS, 1))
    with pytest.raises(UsageError, match="who"):
        reviews.score(number, " ", dict.fromkeys(ASPECTS, 1))
    reviews.settle(number, "Mei", {"tone": "curt"}, "Greet next time")
    (mark,) = reviews.marks(set_id)
    assert (mark.given["tone"], mark.kept, mark.note) == (0, {"tone": "curt"}, "Greet next time")


def test_drawn_cases_keep_their_place_when_more_are_drawn(store: Store) -> None:
    reviews = Reviews(store)
    set_id = reviews.add_set("x", "file", new_cases(store, "One.", "Two.", "Three."), "Mei")
    one, two, three = (case.number for case in reviews.briefs(set_id))
    reviews.draw(set_id, (two,), "Mei")
    reviews.draw(set_id, (three, two, one), "Mei")
    places = {case.number: case.place for case in reviews.briefs(set_id)}
    assert places[two] == 1
    assert places[three] == 2
    assert places[one] == 4


def test_teams_name_the_team_of_every_case(store: Store) -> None:
    reviews = Reviews(store)
    set_id = reviews.add_set("x", "file", new_cases(store, "One."), "Mei")
    reviews.set_teams({"Ana": "Night"}, "Mei")
    assert reviews.briefs(set_id)[0].team == "Night"
    reviews.set_teams({}, "Mei")
    assert reviews.briefs(set_id)[0].team == ""


def test_retention_and_deletion_take_reviews_with_them(tmp_path: Path) -> None:
    now = [datetime(2026, 1, 1, tzinfo=UTC)]
    store = Store(f"sqlite:///{tmp_path}/desk.sqlite", tmp_path, clock=lambda: now[0])
    reviews = Reviews(store)
    old = reviews.add_set("old", "file", new_cases(store, "Old zebrafish."), "Mei")
    used = reviews.add_set("used", "file", new_cases(store, "Used zebrafish."), "Mei")
    now[0] = datetime(2026, 4, 1, tzinfo=UTC)
    reviews.score(reviews.briefs(used)[0].number, "Mei", dict.fromkeys(ASPECTS, 1))
    now[0] = datetime(2026, 4, 10, tzinfo=UTC)
    store.purge(90)
    assert [one.id for one in reviews.sets()] == [used]
    with pytest.raises(UsageError):
        reviews.delete_set(old, "Mei")
    reviews.delete_set(used, "Mei")
    store.close()
    assert b"zebrafish" not in b"".join(path.read_bytes() for path in tmp_path.glob("desk.sqlite*"))


# --- what reviewers' scores teach -------------------------------------------------------------------------------------


class Counting:
    """A real, if small, encoder: how often each of a few words stands in a text."""

    name = "counting"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([[text.count(word) for word in ("kind", "rude", "the")] for text in texts], dtype=np.float32)


def test_a_prediction_is_learnt_from_scores_and_from_few_none() -> None:
    texts = [("kind " * (n % 3) + "rude " * (n % 2)).strip() for n in range(60)]
    given = [2 * (n % 3) - (n % 2) for n in range(60)]
    rows = vectors(Counting(), texts)
    learnt = learn("counting", rows[:50], given[:50])
    assert learnt is not None
    assert np.abs(learnt.predict(rows[50:]) - given[50:]).max() < 0.6
    assert learn("counting", rows[:39], given[:39]) is None
    assert learn("counting", rows, [1.0] * 60) is None


def test_cases_where_rules_and_people_differ_are_disputed() -> None:
    steps = {**dict.fromkeys(ASPECTS, None), "tone": 3}
    cases = [
        Brief(n, f"c{n}", "Ana", "", "chat", "en", "fees", None, 90.0, None, n, steps) for n in range(60)
    ]  # the rules find every tone warm
    texts = {n: "kind" if n % 2 else "rude" for n in range(60)}
    given = [Marks(n, "Qiu", datetime(2026, 1, 1, tzinfo=UTC), {"tone": 3 if n % 2 else 0}, {}, "") for n in range(50)]
    found = disputes(Counting(), cases, texts, given)
    assert set(found) == {n for n in range(60) if n % 2 == 0}
    assert disputes(Counting(), cases, texts, given[:20]) == {}
