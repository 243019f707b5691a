"""The measuring suite itself: its cases are what they say, and its verdicts are right. No threshold is asserted."""

from __future__ import annotations

from collections import Counter
from functools import cache
from random import Random

import pytest

from assist.evaluate import secrets
from assist.evaluate.halves import half_of
from assist.evaluate.secrets_cases import Case, phrase
from assist.evaluate.secrets_forms import forms, luhn_digit
from assist.evaluate.secrets_score import Protector, judge
from assist.evaluate.secrets_tables import figures, tables
from assist.evaluate.secrets_texts import Clean, authored_clean, carriers, corpus_clean, texts
from assist.evaluate.secrets_tricks import Trick, is_valid, tricks
from assist.records import Protected, Secret

LANGUAGES = {"en", "zh-Hans", "zh-Hant", "es", "pt", "fr", "de", "it", "ru", "uk", "tr", "vi", "id", "ms", "ja", "ko"}
LANGUAGES |= {"ar", "hi", "th", "pl", "nl"}
LISTS = {words.id: words for words in tricks().word_lists}


@cache
def cases() -> tuple[Case, ...]:
    return tuple(secrets.positives())


def phrases() -> list[Case]:
    return [case for case in cases() if case.kind == "seed-phrase"]


def first(kind: str, form: str, trick: str = "") -> Case:
    return next(case for case in cases() if (case.kind, case.form, case.trick) == (kind, form, trick))


def keeps_all(text: str) -> Protected:
    return Protected(text)


def cuts_all(text: str) -> Protected:
    return Protected("⟦seed-phrase removed⟧", secrets=(Secret("seed-phrase", (0, 21)),))


def without(*gone: str) -> Protector:
    def protector(text: str) -> Protected:
        for piece in gone:
            text = text.replace(piece, "⟦password removed⟧")
        return Protected(text)

    return protector


def test_the_generator_is_deterministic() -> None:
    assert tuple(secrets.positives()) == cases()
    assert secrets.negatives() == secrets.negatives()


def test_counts_are_as_promised() -> None:
    kinds = Counter(case.kind for case in cases())
    assert kinds.pop("seed-phrase") >= 2400
    assert set(kinds) == {"private-key", "api-secret", "one-time-code", "password", "pin", "card"}
    assert kinds.total() >= 800
    for kind in {case.kind for case in cases()}:
        assert {case.carrier.language for case in cases() if case.kind == kind} == LANGUAGES
    assert {case.size for case in phrases()} == {12, 15, 18, 21, 24}
    assert {case.form for case in phrases()} == set(LISTS)


def test_every_applicable_trick_meets_every_list_and_size() -> None:
    met = {(case.form, case.trick, case.size) for case in phrases()}
    wanted = {
        (words.id, trick.id, size)
        for words in tricks().word_lists
        for trick in tricks().tricks
        for size in tricks().sizes
        if trick.applies(words)
    }
    assert met == wanted


@pytest.mark.parametrize("tag", sorted(LANGUAGES))
def test_a_language_has_enough_messages(tag: str) -> None:
    of = texts()[tag]
    assert len(of.seed) >= 4
    assert len(of.seed_unnamed) >= 2
    assert min(len(of.private_key), len(of.api_secret), len(of.one_time_code), len(of.password + of.pin)) >= 3
    assert len(of.card) >= 3
    assert len(set(of.clean)) >= 25
    for text in (*of.seed, *of.seed_unnamed, *of.private_key, *of.api_secret, *of.one_time_code, *of.password, *of.pin):
        assert text.count("{") == text.count("{secret}") == 1
    for text in of.card:
        assert text.count("{") == 2
        assert "{secret}" in text
        assert "{cvv}" in text


def test_clean_texts_are_filled_and_all_there() -> None:
    clean = secrets.negatives()
    assert not [text for text in clean if text.bucket == "hard" and "{" in text.text]
    assert len(clean) == sum(len(of.clean) for of in texts().values()) + len(corpus_clean())
    assert all(text.text and text.language for text in clean)
    assert authored_clean({})[0].bucket == "hard"


@pytest.mark.parametrize("form", sorted(LISTS))
def test_checksums_hold_where_they_are_said_to(form: str) -> None:
    maker = LISTS[form].maker
    for case in phrases():
        if case.form == form:
            assert is_valid(case.words, maker)
            if not case.valid:
                assert not is_valid(case.parts, maker)
                assert case.carrier in carriers("seed")
            elif not next(trick.change for trick in tricks().tricks if trick.id == case.trick):
                assert is_valid(case.parts, maker)


def test_the_words_stand_in_the_text_as_written() -> None:
    for case in cases():
        if case.form not in ("pem",):
            assert all(part in case.text for part in case.parts), (case.carrier.id, case.form, case.trick)


def test_cards_pass_luhn_and_orders_do_not() -> None:
    assert luhn_digit("7992739871") == "3"
    for seed in range(20):
        number = forms("card")["spaced"](Random(seed)).text.replace(" ", "")
        assert luhn_digit(number[:-1]) == number[-1]
        order = secrets.filling(Random(seed))["order"]
        assert luhn_digit(order[:-1]) != order[-1]


def test_halves_follow_the_message() -> None:
    assert all(carrier.half == half_of(carrier.text) for carrier in carriers("seed"))
    assert {carrier.half for carrier in carriers("seed")} == {"tune", "report"}


def test_a_protector_that_cuts_nothing_catches_nothing_and_alarms_nobody() -> None:
    outcome = secrets.measure(keeps_all, cases(), secrets.negatives())
    found = figures(outcome)
    assert [it.case.carrier.id for it in outcome.verdicts if it.caught] == []
    assert found["recall"] == found["phrases_fully_gone"] == found["false_alarms"] == 0
    assert found["message_kept"] == 1.0


def test_a_protector_that_cuts_all_catches_all_and_alarms_everybody() -> None:
    found = figures(secrets.measure(cuts_all, cases(), secrets.negatives()))
    assert found["recall"] == found["recall_report"] == found["phrases_fully_gone"] == 1.0
    assert found["false_alarms"] == found["clean_texts"] == len(secrets.negatives())
    assert set(found) > {"recall.kind.card", "recall.list.korean", "recall.trick.json-array", "recall.language.th"}


def test_a_marker_alone_is_a_false_alarm() -> None:
    def claims(text: str) -> Protected:
        return Protected(text, secrets=(Secret("card", (0, 1)),))

    assert secrets.measure(claims, (), [Clean("hello", "en", "hard")]).alarms[0].false


@pytest.mark.parametrize("trick", [trick.id for trick in tricks().tricks])
def test_two_words_may_survive_and_three_may_not(trick: str) -> None:
    case = next(case for case in phrases() if case.trick == trick and len(set(case.parts)) == case.size)
    background = "⟦seed-phrase removed⟧".join(case.carrier.text.split("{secret}"))
    for left, caught in ((0, True), (2, True), (3, False)):
        words = " ".join(case.parts[:left])
        verdict = judge(case, lambda _, left=f"{background} {words}": Protected(left))
        assert (verdict.survived, verdict.caught) == (left, caught)


def test_words_of_the_message_itself_do_not_count_as_survivors() -> None:
    english = [case for case in phrases() if case.form == "english" and case.trick == "plain"]
    for case in english:
        assert judge(case, without(" ".join(case.parts))).gone


@pytest.mark.parametrize(
    ("kind", "form", "cut", "caught"),
    [
        ("private-key", "hex", slice(None), True),
        ("private-key", "hex", slice(None, -8), False),
        ("private-key", "hex", slice(None, -7), True),
        ("private-key", "wif", slice(8, None), False),
        ("one-time-code", "### ###", slice(None), True),
        ("one-time-code", "### ###", slice(0, 3), True),
        ("one-time-code", "######", slice(0, 2), False),
        ("pin", "####", slice(0, 0), False),
        ("password", "strong", slice(0, 4), False),
    ],
)
def test_runs_of_a_key_are_what_counts(kind: str, form: str, cut: slice, caught: bool) -> None:
    case = first(kind, form)
    secret = case.parts[0]
    kept = secret.replace(secret[cut], "⟦x⟧", 1) if secret[cut] else secret
    text = case.text.replace(secret, kept)
    assert judge(case, lambda _: Protected(text)).caught is caught


def test_regrouping_a_secret_does_not_hide_it() -> None:
    case = first("card", "spaced")
    text = case.text.replace(case.parts[0], case.parts[0].replace(" ", "-")).replace(case.parts[1], "")
    assert judge(case, lambda _: Protected(text)).survived == 1


def test_the_cvv_counts_too() -> None:
    case = first("card", "tight")
    assert not judge(case, without(case.parts[0])).caught
    assert judge(case, without(*case.parts)).caught


def test_a_cvv_is_found_right_behind_a_letter_but_not_inside_a_number() -> None:
    case = first("card", "tight")
    cvv = case.parts[1]
    assert not judge(case, lambda _: Protected(f"安全碼{cvv}です")).caught
    assert judge(case, lambda _: Protected(f"order 9{cvv}9")).caught


def test_a_look_alike_word_is_still_a_word() -> None:
    case = first("seed-phrase", "english", "look-alike-all")
    plain = Protected(" ".join(case.words))
    assert judge(case, lambda _: plain).survived >= case.size - 1


def test_rendering_numbers_groups_and_rings() -> None:
    words = tuple("abcdefghijklmnopqrstuvwx")
    assert Trick("x", (), word="{n}. {word}", join="\n").render(words, "")[:9] == "1. a\n2. b"
    assert Trick("x", (), word="{circle}{word}").render(words, "").endswith("⑳t ㉑u ㉒v ㉓w ㉔x")
    assert Trick("x", (), groups=2, between=" {joiner} ").render(words[:4], "and then") == "a b and then c d"


def test_phrases_come_composed() -> None:
    assert phrase(LISTS["english"], 12, Random(1)) == phrase(LISTS["english"], 12, Random(1))
    for size in tricks().sizes:
        assert len(phrase(LISTS["korean"], size, Random(size))) == size
    assert all(len(word) <= 4 for word in phrase(LISTS["korean"], 24, Random(1)))


def test_a_small_run_of_the_real_cutter_fills_every_table() -> None:
    outcome = secrets.measure(secrets.protect, cases()[::97], secrets.negatives()[::331])
    found = figures(outcome)
    assert found["cases"] == len(cases()[::97])
    assert 0.0 <= found["recall"] <= 1.0
    titles = [table.title for table in tables(outcome)]
    assert {"Recall by kind", "Recall by list", "Recall by trick", "Recall by language"} < set(titles)
    assert all(len(row) == len(table.columns) for table in tables(outcome) for row in table.rows)


def test_run_reports_progress_and_rivals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "positives", lambda: list(cases()[::499]))
    monkeypatch.setattr(secrets, "negatives", lambda: [Clean("hello", "en", "hard")])
    said: list[str] = []
    report = secrets.run(said.append, {"nothing": keeps_all})
    assert report.suite == "secrets"
    assert said[-1] == "secrets: nothing"
    assert report.tables[-1].rows[-1] == ("nothing", 0.0, 0)
