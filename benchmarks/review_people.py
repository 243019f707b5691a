"""Scorecards beside labels that people gave in public corpora, with ConvoKit's politeness strategies and VADER.

    python benchmarks/review_people.py --data DIR [--rivals .venv-people/bin/python]

`DIR` holds `stanford_politeness/` (Danescu-Niculescu-Mizil et al. 2013; requests on Stack Exchange and Wikipedia, how
polite five people found each) and `empathic_reactions/` (Buechel et al. 2018, CC BY 4.0; reactions to news, how much
empathy the writers felt). Neither is part of this repository. How to make the rivals' environment stands in
review_rivals_worker.py.

Each corpus is halved by the text's hash. «as is» is what a tool says without having seen a label; «fitted» is a
ridge regression over what it says, learnt on one half; «what people's scores teach» is assist/calibration/learnt.py,
which sees no rule. All figures are Spearman's rank correlation with people on the
other half, with the bootstrap's 95 % interval. Last come the English replies of the suite review, reporting half.
"""

from __future__ import annotations

import argparse
import csv
import html
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from review_rivals_worker import POLITE, RUDE

from assist.agreement import bootstrap, spearman
from assist.assembly import scorer
from assist.calibration.learnt import learn, vectors
from assist.calibration.steps import leaning, signs
from assist.checks.reading.tone import says
from assist.evaluate.halves import half_of
from assist.evaluate.review_data import DATA, labels, scored, written
from assist.knowledge import default_knowledge
from assist.models import encoders
from assist.records import Message
from assist.scoring import Conversation, Line
from assist.scoring.words import review_words

Table = NDArray[np.float64]
_WORKER = Path(__file__).with_name("review_rivals_worker.py")
_COUNTED = ("blame", "coldness", "formula", "idle-reply", "next-step", "register", "sent-away", "shouting", "canned",
            "curt", "greeted", "closing", "feeling-named", "feeling-shown")  # fmt: skip


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--rivals")
    given = arguments.parse_args()
    for name, aspect, rows in corpora(given.data):
        texts = [text for text, _ in rows]
        print(f"\n{name}: {len(rows)} texts, {sum(half_of(text) == 'report' for text in texts)} of them held out")
        _compare(texts, np.array([label for _, label in rows]), aspect, given.rivals)
    if given.rivals:
        _own(given.rivals)


def corpora(folder: Path) -> Iterator[tuple[str, str, list[tuple[str, float]]]]:
    """Name, question that it bears on, and each text with people's label."""
    for name in ("stack-exchange", "wikipedia"):
        path = folder / "stanford_politeness" / f"{name}.annotated.csv"
        yield f"politeness, {name}", "tone", list(_rows(path, "Request", "Normalized Score"))
    path = folder / "empathic_reactions" / "messages.csv"
    yield "empathy, reactions to news", "empathy", list(_rows(path, "essay", "empathy"))


def request(text: str) -> Conversation:
    """A text as the only reply of a conversation."""
    return Conversation("1", (Line(Message(text, "chat", "1", "agent", "en"), "agent"),), "chat", "en")


def _rows(path: Path, text: str, label: str) -> Iterator[tuple[str, float]]:
    """A few rows of one corpus have other numbers of raters than columns; they are left out."""
    with path.open(encoding="utf-8", errors="replace", newline="") as lines:
        for row in csv.DictReader(lines):
            try:
                yield html.unescape(row[text]), float(row[label])
            except (TypeError, ValueError):
                continue


def _compare(texts: Sequence[str], people: Table, aspect: str, python: str | None) -> None:
    held = np.array([half_of(text) == "report" for text in texts])
    own, tables = _ours(texts, aspect)
    _say("scorecard, as is", own[held], people[held])
    _say("scorecard's signs, fitted", _fitted(tables, people, held)[held], people[held])
    rows = vectors(encoders("use")[0], texts)
    learnt = learn("", rows[~held], people[~held].tolist())
    assert learnt is not None
    _say("what people's scores teach, fitted", learnt.predict(rows)[held], people[held])
    if python is not None:
        rivals = _asked(python, texts)
        strategies = np.array([[float(value) for value in one["strategies"].values()] for one in rivals])
        sentiment = np.array([one["sentiment"] for one in rivals])
        _say(
            "ConvoKit's strategies, as is", np.array([_count(one["strategies"]) for one in rivals])[held], people[held]
        )
        _say("VADER's sentiment, as is", sentiment[held], people[held])
        _say("ConvoKit's strategies, fitted", _fitted(strategies, people, held)[held], people[held])
        _say("VADER's sentiment, fitted", _fitted(sentiment[:, None], people, held)[held], people[held])


def _ours(texts: Sequence[str], aspect: str) -> tuple[Table, Table]:
    by, knowledge = scorer(), default_knowledge()
    words = review_words(knowledge, "en")
    assert words is not None
    leanings: list[float] = []
    rows: list[list[float]] = []
    began = time.process_time()
    for text in texts:
        one = request(text)
        found = signs(knowledge, one, by.conversation(one))
        leanings.append(leaning(aspect, found))
        manners = [float(says(pattern, text)) for pattern in words.bearing.values()]
        rows.append([min(found.get(name, 0.0), 3.0) for name in _COUNTED] + manners)
    print(f"  {1000 * (time.process_time() - began) / len(texts):.1f} ms of processor time a text", file=sys.stderr)
    return np.array(leanings), np.array(rows)


def _count(strategies: Mapping[str, int]) -> int:
    return sum(strategies.get(name, 0) for name in POLITE) - sum(strategies.get(name, 0) for name in RUDE)


def _asked(python: str, texts: Sequence[str]) -> list[dict[str, Any]]:
    lines = "".join(f"{json.dumps(text)}\n" for text in texts)
    done = subprocess.run([python, "-I", str(_WORKER)], input=lines, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"the rivals do not run in {python}: {done.stderr.strip().splitlines()[-1]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def _fitted(table: Table, people: Table, held: NDArray[np.bool_]) -> Table:
    full = np.column_stack([np.ones(len(table)), table])
    learnt = full[~held]
    weights = np.linalg.solve(learnt.T @ learnt + np.eye(full.shape[1]), learnt.T @ people[~held])
    return np.asarray(full @ weights)


def _own(python: str) -> None:
    """Replies to customers, where the scorecard is at home; English, because the rivals know no other language."""
    by, knowledge = scorer(), default_knowledge()
    passes = [labels(DATA, name) for name in ("first", "second")]
    every = written(DATA, "report")
    signed = {reply.id: signs(knowledge, *scored(by, reply)) for reply in every}
    english = [reply for reply in every if reply.language == "en"]
    rivals = dict(zip([one.id for one in english], _asked(python, [one.reply for one in english]), strict=True))
    for aspect in ("empathy", "tone"):
        people = {
            reply.id: float(np.mean(found))
            for reply in every
            if (found := [label for one in passes if (label := one[reply.id][aspect]) is not None])
        }
        print(f"\n{aspect} of support replies, reporting half of the suite review")
        for name, chosen in (("all languages", every), ("English", english)):
            ids = [reply.id for reply in chosen if reply.id in people]
            wanted = np.array([people[at] for at in ids])
            _say(f"scorecard, {name}", np.array([leaning(aspect, signed[at]) for at in ids]), wanted)
        _say("ConvoKit's strategies, English", np.array([_count(rivals[at]["strategies"]) for at in ids]), wanted)
        _say("VADER's sentiment, English", np.array([rivals[at]["sentiment"] for at in ids]), wanted)


def _say(name: str, found: Table, people: Table) -> None:
    pairs = (np.asarray(found, dtype=float), people)
    value, sure = spearman(pairs), bootstrap(pairs, spearman)
    shown = "not defined" if value is None else f"{value:5.2f}"
    print(f"  {name:34} {shown}  {'' if sure is None else f'{sure[0]:.2f} to {sure[1]:.2f}'}  n={len(people)}")


if __name__ == "__main__":
    main()
