"""Scorecards: every point lost has its evidence, and what can't be judged says why."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assist.assembly import scorer
from assist.checks import CHECKS
from assist.knowledge import default_knowledge
from assist.records import CHANNELS, Author, Channel, Message
from assist.rubrics import CATEGORIES, FULL
from assist.scoring import Conversation, Line, Scored, Scorer
from assist.scoring.rules import rules as explained

GOOD = (
    "Hello Ana, I can see why you're worried: your withdrawal of 500 USDT hasn't arrived after three days. "
    "I'm checking it now and will write to you by 16:00 UTC. Just reply here if anything is unclear."
)
FILLER = "Dear valued customer, we apologize for any inconvenience caused. Please be patient."
RUDE = "As per our policy you should have read the rules!!! Send us your password."
WORRIED = "My withdrawal of 500 USDT is stuck for 3 days and I am worried"


@cache
def build() -> Scorer:
    return scorer()


def line(text: str, author: Author, minute: int | None = None, who: str = "", channel: Channel = "chat") -> Line:
    sent = None if minute is None else f"2026-03-02T{minute // 60:02}:{minute % 60:02}:00Z"
    return Line(Message(text, channel, author=author, sent=sent), who or author)


def talk(*said: Line, channel: Channel = "chat") -> Scored:
    return build().conversation(Conversation("1", said, channel))


def rules(scored: Scored) -> set[str]:
    return {evidence.check for evidence in scored.evidence}


def adds_up(scored: Scored) -> bool:
    lost = {name: sum(evidence.lost.get(name, 0.0) for evidence in scored.evidence) for name in CATEGORIES}
    return all(
        score is None or score == pytest.approx(FULL - lost[name], abs=0.02)
        for name, score in scored.scores.items()
        if name != "total"
    )


def test_a_good_reply_keeps_every_point() -> None:
    scored = build().reply(GOOD, [Message(WORRIED)])
    assert scored.scores["total"] == FULL
    assert not scored.evidence
    assert scored.unjudged == {"responsiveness": "no message says when it was sent, or nobody waited for an answer"}


def test_a_reply_of_fillers_is_no_solution_and_shows_why() -> None:
    scored = build().reply(FILLER, [Message(WORRIED)])
    assert {"coldness", "formula", "idle-reply", "restate"} <= rules(scored)
    assert scored.scores["solution"] == 0
    formula = next(evidence for evidence in scored.evidence if evidence.check == "formula")
    assert formula.words == "apologize for any inconvenience caused"
    assert formula.suggestion
    assert adds_up(scored)


def test_asking_for_a_secret_cannot_be_made_good() -> None:
    scored = build().reply(f"{GOOD} Send me your password.", [Message(WORRIED)])
    assert scored.scores["total"] == 40
    critical = [evidence for evidence in scored.evidence if evidence.critical]
    assert [evidence.check for evidence in critical] == ["secret-request"]
    assert critical[0].lost["professionalism"] == FULL


def test_the_gravest_finding_takes_the_points_first() -> None:
    scored = build().reply(RUDE, [Message(WORRIED)])
    assert scored.scores["professionalism"] == 0
    lost = {evidence.check: evidence.lost.get("professionalism", 0) for evidence in scored.evidence}
    assert lost["secret-request"] == FULL
    assert adds_up(scored)


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_channel_has_a_rubric_and_every_category(channel: Channel) -> None:
    scored = talk(line(WORRIED, "customer"), line(FILLER, "agent"), channel=channel)
    assert list(scored.scores) == [*CATEGORIES, "total"]
    assert adds_up(scored)


def test_waits_are_measured_from_the_first_unanswered_message() -> None:
    scored = talk(
        line("Where is my withdrawal?", "customer", 0),
        line("Hello?", "customer", 5),
        line(GOOD, "agent", 10, "ann"),
        line("The TXID is on the page, what now?", "customer", 20),
        line("I'm still on it and will write to you within 2 hours.", "agent", 22, "ann"),
    )
    assert (scored.first_response_s, scored.longest_wait_s, scored.resolution_s) == (600, 600, 1320)
    assert "first-reply" in rules(scored)
    assert "later-reply" not in rules(scored)


def test_a_promised_time_is_kept_or_not() -> None:
    asked = line("Where is my withdrawal of 500 USDT?", "customer", 0)
    promise = line("Hello, I'm checking your withdrawal and will update you within 1 hour.", "agent", 1, "ann")
    kept = talk(asked, promise, line("Your withdrawal has arrived now.", "agent", 50, "ann"))
    broken = talk(
        asked, promise, line("Any news?", "customer", 90), line("Not yet, I will check it.", "agent", 95, "ann")
    )
    unknown = talk(asked, promise)
    assert "promise-broken" not in rules(kept) | rules(unknown)
    found = next(evidence for evidence in broken.evidence if evidence.check == "promise-broken")
    assert (found.turn, found.words) == ("2", "1 hour")
    assert "asked-again" in rules(broken)


def test_the_last_word_is_the_customers() -> None:
    start = (line("Where is my withdrawal of 500 USDT?", "customer"), line(GOOD, "agent"))
    assert "left-open" in rules(talk(*start, line("But it is not in the list. What shall I do?", "customer")))
    assert "left-open" not in rules(talk(*start, line("Great, thanks a lot!", "customer")))


def test_messages_in_a_row_are_one_reply_and_evidence_names_the_right_one() -> None:
    scored = talk(
        line(WORRIED, "customer"),
        line("Hello, I understand that you are worried about your withdrawal.", "agent"),
        line("I'm checking it now.", "agent"),
        line("As per our policy, withdrawals are reviewed. Just reply here.", "agent"),
    )
    assert scored.replies == 1
    assert not {"greeting", "closing", "next-step"} & rules(scored)
    cold = next(evidence for evidence in scored.evidence if evidence.check == "coldness")
    assert (cold.turn, cold.words, cold.span) == ("4", "As per our policy", (0, 17))


def test_asking_for_what_was_given() -> None:
    given = "My deposit is missing, network TRC20, e-mail ana.lopez@example.com"
    scored = build().reply("Hello, could you tell me the network and the TXID of your deposit?", [Message(given)])
    found = next(evidence for evidence in scored.evidence if evidence.check == "asked-given")
    assert found.message == "asks for what the customer has given: network"


def test_the_wrong_language_is_one_finding() -> None:
    scored = talk(line("你好，我的提币还没到账，很着急", "customer"), line(GOOD, "agent"))
    assert scored.language == "zh-Hans"
    assert "language" in rules(scored)
    assert scored.scores["language_quality"] == 0
    assert scored.scores["greeting"] == FULL


def test_a_translation_that_drops_the_apology() -> None:
    scored = build().reply(
        "Your withdrawal is being checked.",
        [Message(WORRIED)],
        language="en",
        source="Entschuldigung, Ihre Auszahlung wird geprüft.",
        source_language="de",
    )
    assert "tone-lost" in rules(scored)


def test_nobody_wrote_and_nobody_asked() -> None:
    alone = talk(line(WORRIED, "customer", 0))
    assert set(alone.unjudged) == set(CATEGORIES)
    assert alone.scores["total"] is None
    assert alone.agent == ""
    unasked = talk(line(GOOD, "agent", 0, "ann"))
    assert {"empathy", "solution", "comprehension", "problem_solving", "responsiveness"} == set(unasked.unjudged)


def test_secrets_and_personal_data_stay_out_of_the_evidence() -> None:
    seed = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
    scored = talk(
        line(f"my phrase is {seed}", "customer"),
        line(f"As per our policy we wrote to ana.lopez@example.com about {seed}.", "agent"),
    )
    shown = " ".join(evidence.words + evidence.message for evidence in scored.evidence)
    assert "pii" in rules(scored)
    assert "abandon" not in shown
    assert "ana.lopez" not in shown


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.sampled_from([GOOD, FILLER, RUDE, WORRIED, "?", "ok", ""])), max_size=8))
def test_it_always_adds_up_and_comes_out_the_same(said: list[tuple[bool, str]]) -> None:
    lines = [line(text, "agent" if agent else "customer", at) for at, (agent, text) in enumerate(said)]
    scored = talk(*lines)
    assert adds_up(scored)
    assert scored == talk(*lines)
    for evidence in scored.evidence:
        assert evidence.turn is not None
        if evidence.span is not None:
            start, end = evidence.span
            assert 0 <= start < end <= len(lines[int(evidence.turn) - 1].message.text)


def test_every_rule_of_every_rubric_can_be_explained() -> None:
    known = {*CHECKS, *explained()}
    for rubric in default_knowledge().rubrics.values():
        assert rubric.rules <= known, rubric.id
    for rule, text in explained().items():
        assert "\nBad: " in text, rule
        assert "\nGood: " in text, rule
        assert rule not in CHECKS


def test_the_better_wordings_are_for_rules_that_exist() -> None:
    known = {*CHECKS, *explained()}
    for language in default_knowledge().reply_languages:
        words = default_knowledge().review_words(language)
        assert words is not None
        assert set(words.better) <= known
