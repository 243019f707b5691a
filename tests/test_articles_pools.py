"""Many engine processes, here and on a Ray cluster: the same result as one process, whoever dies."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import article_engine
import pytest

from assist.articles.bench import Task
from assist.articles.formats import options
from assist.articles.job import Job
from assist.articles.labels import NO_LABELS
from assist.articles.local_pool import Processes
from assist.articles.places import articles
from assist.articles.pool import Pool, batches
from assist.articles.quality.consistency import Terms
from assist.articles.quality.writing import Reporter
from assist.articles.ray_pool import Cluster
from assist.articles.tagged import Tagged
from assist.articles.work import Tools
from assist.cli import main
from assist.errors import EngineError, UsageError


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "src"
    folder.mkdir()
    for number in range(24):
        lines = [f"# Article {number}", "The **same** sentence everywhere.", *(
            f"Sentence {line} of [article {number}](a.md) says {line * number}." + " And more." * (line % 5)
            for line in range(9)
        )]  # fmt: skip
        (folder / f"{number:02}.md").write_text("\n\n".join(lines) + "\n", "utf-8")
    return folder


def run(source: Path, out: Path, pool: Callable[[], Pool] | None, step: Callable[[], None] = lambda: None) -> Any:
    made = article_engine.bench()
    tools = Tools("en", made.translator, lambda *_: {}, made.review, "rules", None, NO_LABELS, options(), pool=pool)
    reporter = Reporter(Terms(lambda *_: ()))
    report = Job(articles([source], out)[0], out, ["es"], tools).run(lambda total: step, reporter)
    reporter.ledger.rank()
    reporter.write(out / "report.json", report)
    said = json.loads((out / "report.json").read_text("utf-8"))
    del said["seconds"]
    return said, {path.name: path.read_bytes() for path in (out / "es").iterdir()}


class Killing:
    """Kills one process of a pool when so many segments are done."""

    def __init__(self, after: int, pids: Callable[[], list[int]]) -> None:
        self.left, self.pids, self.killed = after, pids, 0

    def __call__(self) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(self.pids()[0], signal.SIGKILL)
            self.killed += 1


def test_several_processes_give_the_same_as_one_and_a_dead_one_is_replaced(source: Path, tmp_path: Path) -> None:
    one = run(source, tmp_path / "one", None)
    assert (one[0]["translated"], one[0]["from_memory"]) == (24 * 10 + 1, 23)
    pools: list[Processes] = []

    def pool() -> Pool:
        pools.append(Processes(article_engine.bench, 2))
        return pools[-1]

    killing = Killing(60, lambda: sorted(pools[0]._executor._processes))
    assert run(source, tmp_path / "two", pool, killing) == one
    assert killing.killed == 1
    again, _ = run(source, tmp_path / "two", pool)
    assert again["translated"] == 0
    (source / "00.md").write_text("Only this is new.\n", "utf-8")
    assert run(source, tmp_path / "two", pool)[0]["translated"] == 1


def test_what_was_done_before_a_stop_is_not_done_again(source: Path, tmp_path: Path) -> None:
    done = 0

    def stop() -> None:
        nonlocal done
        done += 1
        if done == 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(source, tmp_path / "out", lambda: Processes(article_engine.bench, 2), stop)
    left, files = run(source, tmp_path / "out", lambda: Processes(article_engine.bench, 2))
    assert left["translated"] == 24 * 10 + 1 - 100
    assert files == run(source, tmp_path / "one", None)[1]


def test_processes_that_always_die_end_the_job_in_one_line(source: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="died"):
        run(source, tmp_path / "out", lambda: Processes(article_engine.broken_bench, 2))


@pytest.mark.parametrize(
    ("make", "why"),
    [(article_engine.lacking_bench, "pip install"), (article_engine.bench_without_model, "models pull")],
)
def test_what_a_process_lacks_is_said_as_it_is_here(
    make: Callable[[], Any], why: str, source: Path, tmp_path: Path
) -> None:
    with pytest.raises(EngineError, match=why):
        run(source, tmp_path / "out", lambda: Processes(make, 2))


def test_batches_are_of_one_language_and_of_like_weight() -> None:
    tasks = [
        Task(
            str(number),
            Tagged("x" * (1 + number * 37 % 900), {}, frozenset()),
            "",
            "en",
            "es" if number % 3 else "pt",
            1,
        )
        for number in range(300)
    ]
    found = list(batches(tasks, 24))
    assert sorted(task.key for batch in found for task in batch) == sorted(task.key for task in tasks)
    assert all(len({task.target for task in batch}) == 1 and len(batch) <= 24 for batch in found)
    lengths = [[task.weight for task in batch] for batch in found]
    assert all(sorted(batch, reverse=True) == batch for batch in lengths)
    assert all(sum(batch) <= 2400 for batch in lengths)


@pytest.mark.parametrize(("option", "why"), [(["--workers", "0"], "one at least"), (["--ray", "127.0.0.1:1"], "--ray")])
def test_what_can_not_be_is_said_in_one_line(
    option: list[str], why: str, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["articles", str(source), "--out", str(tmp_path / "out"), "--to", "es", "--engine", "pseudo", *option]
    assert main(arguments) == 2
    assert why in capsys.readouterr().err.splitlines()[-1]


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A real cluster of two nodes on this machine, for this test."""
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parents[1])]))
    from ray.cluster_utils import Cluster as Nodes

    nodes = Nodes(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    nodes.add_node(num_cpus=1)
    yield nodes.address
    nodes.shutdown()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_ray_cluster_gives_the_same_and_survives_a_killed_worker(source: Path, tmp_path: Path, cluster: str) -> None:
    one = run(source, tmp_path / "one", None)
    pools: list[Cluster] = []
    pids: list[int] = []

    def pool() -> Pool:
        import ray

        pools.append(Cluster(article_engine.bench, cluster, None))
        assert pools[-1].workers == 2
        pids.extend(ray.get([actor.process.remote() for actor in pools[-1].actors]))
        return pools[-1]

    killing = Killing(60, lambda: pids)
    assert run(source, tmp_path / "two", pool, killing) == one
    assert killing.killed == 1
    assert len(set(pids)) == 2


def test_an_address_without_a_cluster_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="--ray"):
        Cluster(article_engine.bench, "127.0.0.1:1", 1)


def test_a_large_job_is_counted_from_a_part_of_it(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assist.articles.counting._ROOM", sum(path.stat().st_size for path in source.iterdir()) // 4)
    made = article_engine.bench()
    tools = Tools("en", made.translator, lambda *_: {}, made.review, "rules", None, NO_LABELS, options())
    totals: list[int] = []

    def progress(total: int) -> Callable[[], None]:
        totals.append(total)
        return lambda: None

    out = tmp_path / "out"
    report = Job(articles([source], out)[0], out, ["es"], tools).run(progress)
    assert report.total("translated") == 24 * 10 + 1
    assert abs(totals[0] - 241) < 40
