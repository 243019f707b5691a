"""Learning from people: nearer to them on cases that were held out, never farther, and reversible."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import msgspec
import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assist.assembly import scorer
from assist.cli import main
from assist.errors import UsageError
from assist.knowledge import default_knowledge
from assist.records import Message
from assist.rubrics import FULL, Category, Loss, Rubric, read_rubric
from assist.scoring.fitting import Judged, error, fit, judged, least_squares
from assist.scoring.rating import rate
from assist.scoring.signs import Sign

CHAT = default_knowledge().rubrics["chat"]
RULES = sorted({rule for category in CHAT.categories.values() for rule in category.lose})


def cases(people: Rubric, count: int, noise: float, names: tuple[str, ...], seed: int = 1) -> list[Judged]:
    """Conversations with a few findings each, judged by people who score by `people`, more or less."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        found = {rule: float(chance.randint(1, 2)) for rule in chance.sample(RULES, chance.randint(0, 5))}
        scores = rate([Sign(rule, "note", "", amount=amount) for rule, amount in found.items()], people, {})[0]
        human = {name: min(FULL, max(0.0, (scores[name] or 0.0) + chance.gauss(0, noise))) for name in names}
        made.append(Judged(f"c{number}", found, human))
    return made


def stricter(*rules: str, by: float) -> Rubric:
    def changed(category: Category) -> Category:
        lose = {
            rule: Loss(min(FULL, loss.points * by), loss.times) if rule in rules else loss
            for rule in category.lose
            if (loss := category.loss(rule)) is not None
        }
        return msgspec.structs.replace(category, lose=lose)

    return msgspec.structs.replace(CHAT, categories={name: changed(one) for name, one in CHAT.categories.items()})


def test_what_people_mind_more_costs_more_afterwards() -> None:
    people = stricter("coldness", "canned", by=2.0)
    found = fit(CHAT, cases(people, 400, 4.0, ("tone", "communication")))
    assert found.changed
    assert (found.rubric.version, found.rubric.based_on) == (2, "chat-1")
    unseen = cases(people, 200, 0.0, ("tone",), seed=2)
    assert error(found.rubric, unseen, "tone") < 0.5 * error(CHAT, unseen, "tone")
    assert all(now <= old for old, now in found.errors.values())
    assert found.rubric.categories["greeting"] == CHAT.categories["greeting"]


def test_totals_alone_teach_too() -> None:
    people = stricter("idle-reply", "blame", "coldness", "restate", "canned", "readability", "asked-again", by=2.5)
    found = fit(CHAT, cases(people, 500, 1.0, ("total",)))
    assert found.changed
    unseen = cases(people, 200, 0.0, ("total",), seed=3)
    assert error(found.rubric, unseen, "total") < error(CHAT, unseen, "total")


@pytest.mark.parametrize("seed", range(4))
def test_people_who_agree_or_throw_dice_change_nothing_for_the_worse(seed: int) -> None:
    for noise in (0.0, 60.0):
        made = cases(CHAT, 150, noise, ("tone", "total"), seed=seed)
        found = fit(CHAT, made)
        assert all(now <= old for old, now in found.errors.values())
        if not noise:
            assert not found.changed


def test_too_few_cases_are_refused() -> None:
    with pytest.raises(UsageError, match="fitting takes at least 30"):
        fit(CHAT, cases(CHAT, 29, 1.0, ("tone",)))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0.01, 0.3, 3.0]))
def test_least_squares_finds_the_one_solution(seed: int, hold: float) -> None:
    """The gradient is zero inside the bounds and points outwards on them (Karush, Kuhn, Tucker)."""
    chance = np.random.default_rng(seed)
    counted = chance.integers(0, 3, size=(40, 6)).astype(float)
    lost, old = chance.uniform(-50, 150, 40), chance.uniform(0, 100, 6)
    found = least_squares(counted, lost, old, hold)
    gradient = counted.T @ (counted @ found - lost) / 40 + hold * (found - old)
    for value, slope in zip(found, gradient, strict=True):
        assert 0 <= value <= FULL
        if value <= 1e-9:
            assert slope >= -1e-4
        elif value >= FULL - 1e-9:
            assert slope <= 1e-4
        else:
            assert abs(slope) < 1e-4


def test_a_rule_that_is_set_aside_gives_its_points_back() -> None:
    scored = scorer().reply("As per our policy you have to wait.", [Message("Where is my withdrawal? I am worried")])
    case = judged(scored, {"empathy": 10.0}, ["coldness"])
    assert case is not None
    back = sum(one.lost.get("tone", 0.0) for one in scored.evidence if one.check == "coldness")
    assert back > 0
    assert case.human["tone"] == (scored.scores["tone"] or 0) + back
    assert case.human["empathy"] == 10.0
    assert judged(scored) is None


def test_from_a_file_to_a_rubric_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked, cold = "My withdrawal is stuck and I am worried", "As per our policy you have to wait. Just reply here."
    good = "Hello, I can see why you're worried about your withdrawal. I'm checking it now. Just reply here."
    path, out = tmp_path / "judged.csv", tmp_path / "mine.yaml"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("conversation", "role", "text", "human_tone"))
        for number in range(90):
            rude = number % 2 == 0
            rows.writerow((f"c{number}", "customer", asked, ""))
            rows.writerow((f"c{number}", "agent", cold if rude else good, 5 + number % 7 if rude else 100))
    assert main(["review", str(path), "--fit", str(out), "--json"]) == 0
    capsys.readouterr()
    rubric = read_rubric(out)
    assert rubric.id == "chat-2"
    assert rubric.fitted is not None
    assert rubric.fitted.startswith("90 cases judged by people")
    before = scorer().reply(cold, [Message(asked)]).scores["tone"]
    after = scorer(str(out)).reply(cold, [Message(asked)]).scores["tone"]
    assert before is not None
    assert after is not None
    assert after < before
    assert main(["review", str(path), "--fit", str(out)]) == 2  # never written over
    assert "is there already" in capsys.readouterr().err


def test_a_broken_rubric_names_file_and_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text\nhello\n", encoding="utf-8")
    broken = tmp_path / "mine.yaml"
    data = yaml.safe_load(yaml.safe_dump(msgspec.to_builtins(CHAT)))
    data["categories"]["tone"]["weight"] = -1
    broken.write_text(yaml.safe_dump(data), encoding="utf-8")
    assert main(["review", str(path), "--rubric", str(broken)]) == 2
    assert "mine.yaml" in (told := capsys.readouterr().err)
    assert "weight" in told
