"""Articles a second and memory, from few articles to thousands: one process, several, a Ray cluster.

    python benchmarks/articles.py [--sizes 10 100 …] [--ways one workers ray] [--engine E] [--speedup] [--rivals]

Each row is a process of its own over generated articles of 10 KB: paragraphs of the tests' articles and of the help
articles, each with a number of its own so that hardly any two segments are the same. «engine» is the processor time in
guarded translation (all processes together), «rest» that of everything else: reading, keys, checks, writing, starting.
«own» is what the engine alone takes for the same segments, a call for each, without our guard: what is outside of it is
wall time less «own», which two processes share. Processor time holds on a busy machine, wall time does not; the load is
printed. Memory is that of the job's own process when a tenth is translated, and the most it had in the end; «workers»
and «ray» have engine processes beside it.

`--speedup` gives two engines against one with the same articles and a thread each, by `--engine` (firefox tells most).
`--rivals`: extraction and writing by mdpo (BSD-3-Clause) and argos-translate-files (MIT), installed into temporary
environments, over the same articles with the same engine; neither checks, remembers or resumes anything.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_SIZE = 10_000  # bytes of an article
_WAYS = {"one": {}, "workers": {"workers": 2}, "ray": {"ray": "local", "workers": 2}}
_HEAD = "way       articles  segments   wall s  articles/s  engine s         rest s   own s  memory MB: a tenth, most"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--ways", nargs="*", choices=_WAYS, default=list(_WAYS))
    parser.add_argument("--engine", default="pseudo")
    parser.add_argument("--speedup", action="store_true")
    parser.add_argument("--rounds", type=int, default=3, help="of --speedup")
    parser.add_argument("--rivals", action="store_true")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(_child(**json.loads(arguments.child))))
        return 0
    print(f"engine {arguments.engine}; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n{_HEAD}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for size in arguments.sizes:
            source = Path(folder) / f"{size}"
            made(source, size)
            own = _own(source, arguments.engine) if arguments.ways else 0.0
            for way in arguments.ways:
                _row(way, size, source, arguments.engine, own)
            if arguments.rivals:
                _rivals(source)
        if arguments.speedup:
            _speedup(Path(folder) / f"{arguments.sizes[-1]}", arguments.engine, arguments.rounds)
    return 0


def made(folder: Path, count: int, suffix: str = ".md") -> None:
    """`count` articles; the same ones every time."""
    blocks: list[str] = []
    for path in (*sorted((_ROOT / "tests/articles").glob("*-*.md")), *sorted((_ROOT / "prompts/help/en").glob("*.md"))):
        text = re.sub(r"\A---.*?\n---\n", "", path.read_text("utf-8"), flags=re.DOTALL)
        blocks += [
            block for block in re.split(r"\n\n+", text)
            if block.strip() and "```" not in block and len(block) < 1500 and not block.startswith(("import", "<", "|"))
        ]  # fmt: skip
    for number in range(count):
        chance = random.Random(number)
        parts = [f"# Article {number}"]
        size = 0
        while size < _SIZE:
            block, tag = chance.choice(blocks), f"{number}-{len(parts)}"
            said = re.sub(r"(?m)([.!?])$", rf" (case {tag})\1", block, count=1)
            parts.append(f"{block} {tag}" if block.startswith("#") else said)
            size += len(block)
        path = folder / f"topic-{number // 50:03}" / f"{number:05}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(parts) + "\n", "utf-8")


def _child(source: str, engine: str, workers: int | None = None, ray: str | None = None) -> dict[str, float]:
    """One job, measured from within."""
    from assist.publishing import Order, prepared

    with tempfile.TemporaryDirectory() as out:
        started, busy = time.monotonic(), _busy()
        order = Order(
            [Path(source)], Path(out), ["pt"], "en", engine, memory="", workers=workers, ray=ray, critical=True
        )
        early = 0.0

        def progress(total: int) -> Callable[[], None]:
            left = itertools.count(total // 10, -1)

            def step() -> None:
                nonlocal early
                if next(left) == 0:
                    early = _resident()

            return step

        report = prepared(order).job.run(progress)
        wall, cpu = time.monotonic() - started, _busy() - busy
    return {
        "segments": report.total("segments"),
        "wall": wall,
        "cpu": cpu,
        "engine": report.engine_seconds,
        "early": early,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _resident() -> float:
    """This process's memory now, in MB."""
    return int(Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0]) / 1024


def _busy() -> float:
    """Processor seconds of this process and of those that it has seen end."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def _measured(source: Path, engine: str, **how: object) -> dict[str, float]:
    said = json.dumps({"source": str(source), "engine": engine, **how})
    done = subprocess.run([sys.executable, __file__, "--child", said], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _own(source: Path, engine: str) -> float:
    """Processor seconds of the engine alone for what a job gives it: each segment once."""
    from assist.articles.formats import format_of, options
    from assist.articles.labels import NO_LABELS, Keeper
    from assist.articles.tagged import tagged
    from assist.assembly import translation_engines

    translate = translation_engines()[engine].translate
    seen: set[str] = set()
    spent = 0.0
    for path in sorted(source.rglob("*.md")):
        data = path.read_bytes()
        read = format_of(path.name, data)
        assert read is not None
        texts = [tagged(segment.words, Keeper(NO_LABELS, "pt")).text for segment in read(data, options()).segments]
        fresh = [text for text in dict.fromkeys(texts) if text not in seen]
        seen.update(fresh)
        started = time.process_time()
        for text in fresh:
            translate([text], "en", "pt")
        spent += time.process_time() - started
    return spent


def _row(way: str, size: int, source: Path, engine: str, own: float) -> None:
    found = _measured(source, engine, **_WAYS[way])
    rest = "" if way == "ray" else f"{found['cpu'] - found['engine']:.1f}"  # Ray's processes are not our children
    print(f"{way:9} {size:8} {found['segments']:9} {found['wall']:8.1f} {size / found['wall']:11.1f} "
          f"{found['engine']:9.1f} {rest:>13} {own:7.1f} "
          f"{found['early']:17.0f} {found['memory']:5.0f}", flush=True)  # fmt: skip


def _speedup(source: Path, engine: str, rounds: int) -> None:
    """Wall times in turn, so that both see the same load."""
    one, two = [], []
    for _ in range(rounds):
        one.append(_measured(source, engine, workers=1, ray="local")["wall"])
        two.append(_measured(source, engine, workers=2, ray="local")["wall"])
        print(f"ray: one actor {one[-1]:.1f} s, two actors {two[-1]:.1f} s, load {os.getloadavg()[0]:.1f}", flush=True)
    print(f"two actors give {min(one) / min(two):.2f} times one (best of each)", flush=True)


_MDPO = """
import sys, time
from pathlib import Path
from mdpo.md2po import markdown_to_pofile
from mdpo.po2md import pofile_to_markdown
from article_pseudo_plain import pseudo
import polib
spent = 0.0
started = time.process_time()
for path in sorted(Path(sys.argv[1]).rglob("*.md")):
    po = markdown_to_pofile(str(path), save=False)
    begun = time.process_time()
    for entry in po:
        entry.msgstr = pseudo(entry.msgid)
    spent += time.process_time() - begun
    target = Path(sys.argv[2]) / (path.stem + ".po")
    po.save(str(target))
    (Path(sys.argv[2]) / path.name).write_text(pofile_to_markdown(str(path), str(target)), "utf-8")
print(time.process_time() - started - spent)
"""
_FILES = """
import sys, time
from pathlib import Path
import argostranslatefiles
from argostranslatefiles import argostranslatefiles
from argostranslate.translate import ITranslation, Hypothesis
from article_pseudo_plain import pseudo
class Pseudo(ITranslation):
    class _L:
        def __init__(self, code): self.code = code
    from_lang, to_lang = _L("en"), _L("pt")
    spent = 0.0
    def hypotheses(self, text, count=1):
        begun = time.process_time()
        said = pseudo(text)
        Pseudo.spent += time.process_time() - begun
        return [Hypothesis(said, 0)]
    def translate(self, text):
        return self.hypotheses(text)[0].value
started = time.process_time()
for path in sorted(Path(sys.argv[1]).rglob("*.txt")):
    argostranslatefiles.translate_file(Pseudo(), str(path))
print(time.process_time() - started - Pseudo.spent)
"""
_PSEUDO = "def pseudo(text):\n    return f'[{text} ~~~]' if text.strip() else text\n"


def _rivals(source: Path) -> None:
    count = len(list(source.rglob("*.md")))
    texts = source.parent / f"texts-{count}"
    made(texts, count, ".txt")
    for name, packages, script, folder in (
        ("mdpo (md)", ["mdpo"], _MDPO, source),
        ("argos-translate-files (txt)", ["argos-translate-files"], _FILES, texts),
    ):
        with tempfile.TemporaryDirectory() as place:
            (Path(place) / "article_pseudo_plain.py").write_text(_PSEUDO, "utf-8")
            (Path(place) / "out").mkdir()
            seconds = _in_venv(Path(place), packages, script, [str(folder), f"{place}/out"])
        print(f"{name:28} {count:8} articles: {seconds}", flush=True)
    ours = _measured(texts, "pseudo")
    print(f"{'ours (txt)':28} {count:8} articles: {ours['cpu'] - ours['engine']:.1f} s of processor", flush=True)


def _in_venv(place: Path, packages: Sequence[str], script: str, arguments: Sequence[str]) -> str:
    python = place / "venv/bin/python"
    steps = (
        [sys.executable, "-m", "venv", str(place / "venv")],
        [str(python), "-m", "pip", "install", "--quiet", *packages],
    )
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True)
        if done.returncode:
            return f"could not be installed: {(done.stderr.strip().splitlines() or ['?'])[-1]}"
    done = subprocess.run(
        [str(python), "-c", script, *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(place)},
    )
    return (
        f"{float(done.stdout.split()[-1]):.2f} s of processor"
        if done.returncode == 0
        else f"failed: {done.stderr[-200:]}"
    )


if __name__ == "__main__":
    sys.exit(main())
