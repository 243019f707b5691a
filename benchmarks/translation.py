"""Our driver of Argos packages beside `argostranslate` itself and bare CTranslate2, on one package, in one run.

    python benchmarks/translation.py [--package FILE.argosmodel] [--rounds N] [--most N] [--no-chat]

Claims: whole articles at least ten times quicker than through `argostranslate.translate`; within 15 % of CTranslate2
given the same sentences in one call; a chat message no slower than through Argos; time grows with the sentences.

All use beam 4, int8 and the library's default threads. Argos cuts paragraphs with MiniSBD, whose models must be
downloaded; here it gets our cutter, so that both translate the same sentences, and its own way is kept in all else.
LibreTranslate calls the same function for each text of a request (`hypotheses(text, 1)`), so its figures are Argos'.
Without --package one of transformer-base size is made: see `base_package.py`. Timings are taken in turn, the median of
the rounds is shown; processor time is what a busy machine changes least.
"""

from __future__ import annotations

import argparse
import csv
import os
import resource
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

import base_package

from assist.translate.argos import BATCH_TOKENS, BEAM, LENGTH_PENALTY, ArgosEngine
from assist.translate.units import cut

ARTICLES = Path(__file__).parents[1] / "assist" / "evaluate" / "data" / "translation" / "articles"
MESSAGES = (
    "My withdrawal of 500 USDT has been pending for two days.",
    "Hello, I can't log in any more since I changed my phone.",
    "Where is my deposit?",
    "I sent the coins over the wrong network, can you get them back?",
    "Why was my order cancelled? I set the price myself and I had enough in my account.",
    "ok thanks",
)
SIZES = (1, 10, 100, 1_000, 10_000)


def read(language: str) -> dict[str, list[str]]:
    """The paragraphs of each article."""
    found: dict[str, list[str]] = {}
    with (ARTICLES / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["article"], []).append(row["text"])
    return found


def sentences_of(text: str) -> list[str]:
    return list(cut(text, "en").units)


def installed(package: Path, folder: Path) -> Any:
    """Argos' own translation of the package, as `argostranslate.translate.translate` uses it."""
    os.environ["ARGOS_PACKAGES_DIR"] = str(folder)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder.parent / "xdg")
    from argostranslate import package as packages
    from argostranslate import translate

    packages.install_from_path(package)
    found = translate.get_translation_from_codes("en", "es")
    found.underlying.sentencizer = type("OurCutter", (), {"split_sentences": staticmethod(sentences_of)})()
    return found


class Bare:
    """CTranslate2 and SentencePiece, nothing else: all sentences in one call."""

    def __init__(self, folder: Path) -> None:
        import ctranslate2
        import sentencepiece

        (home,) = (path.parent for path in folder.glob("*/metadata.json"))
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(home / "sentencepiece.model"))
        self.model = ctranslate2.Translator(str(home / "model"), device="cpu")

    def translate(self, sentences: Sequence[str]) -> list[str]:
        done = self.model.translate_batch(
            self.pieces.encode(list(sentences), out_type=str),
            beam_size=BEAM,
            length_penalty=LENGTH_PENALTY,
            replace_unknowns=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
        )
        return [self.pieces.decode_pieces(result.hypotheses[0]) for result in done]


def timed(call: Callable[[], Any]) -> tuple[tuple[float, float], Any]:
    """Seconds on the clock and of processor time (of all threads), and the answer."""
    start, processor = perf_counter(), process_time()
    answer = call()
    return (perf_counter() - start, process_time() - processor), answer


def flat(text: str) -> str:
    return "".join(text.split())


def articles(argos: Any, ours: ArgosEngine, bare: Bare, rounds: int) -> None:
    print("## Whole articles, seconds on the clock (processor seconds)\n")
    print("| article | sentences | Argos | ours | CTranslate2 | Argos / ours | ours / CTranslate2 |")
    print("|---|---|---|---|---|---|---|")
    totals = [(0.0, 0.0)] * 3
    count = characters = unlike = paragraphs_all = 0
    for name, paragraphs in read("en").items():
        text = "\n".join(paragraphs)
        sentences = sentences_of(text)
        times: list[list[tuple[float, float]]] = [[], [], []]
        for _ in range(rounds):
            argos.cache = {}
            took, theirs = timed(lambda text=text: argos.translate(text))
            times[0].append(took)
            took, (mine,) = timed(lambda text=text: ours.translate([text], "en", "es"))
            times[1].append(took)
            took, _ = timed(lambda sentences=sentences: bare.translate(sentences))
            times[2].append(took)
        unlike += sum(flat(a) != flat(b) for a, b in zip(theirs.split("\n"), mine.split("\n"), strict=True))
        paragraphs_all += len(paragraphs)
        medians = [(median(wall for wall, _ in found), median(cpu for _, cpu in found)) for found in times]
        totals = [(a + c, b + d) for (a, b), (c, d) in zip(totals, medians, strict=True)]
        count, characters = count + len(sentences), characters + len(text)
        print(_row(name, len(sentences), medians), flush=True)
    print(_row("all", count, totals))
    speeds = [f"{count / wall:.1f} sentences/s, {characters / wall:,.0f} characters/s" for wall, _ in totals]
    print(f"\nArgos {speeds[0]}; ours {speeds[1]}; CTranslate2 {speeds[2]}.")
    print(f"Paragraphs with another text than Argos': {unlike} of {paragraphs_all}.\n")


def _row(name: str, sentences: int, times: Sequence[tuple[float, float]]) -> str:
    argos, ours, bare = times
    cells = [f"{wall:.2f} ({cpu:.2f})" for wall, cpu in times]
    ratios = [f"{a[0] / b[0]:.2f} ({a[1] / b[1]:.2f})" for a, b in ((argos, ours), (ours, bare))]
    return f"| {name} | {sentences} | {' | '.join((*cells, *ratios))} |"


def chat_messages(argos: Any, ours: ArgosEngine, rounds: int) -> None:
    print("## One chat message\n")
    times: dict[str, list[float]] = {"Argos": [], "ours": []}
    for _ in range(rounds * 5):
        for message in MESSAGES:
            argos.cache = {}
            times["Argos"].append(timed(lambda message=message: argos.translate(message))[0][0])
            times["ours"].append(timed(lambda message=message: ours.translate([message], "en", "es"))[0][0])
    print("| | p50 ms | p95 ms |\n|---|---|---|")
    for name, found in times.items():
        print(f"| {name} | {1000 * median(found):.0f} | {1000 * quantiles(found, n=20)[-1]:.0f} |")
    print()


def growth(title: str, ours: ArgosEngine, most: int) -> None:
    """Every sentence another one: numbers are put in front, so that none is translated once for two."""
    print(f"## Growth, {title}\n\n| sentences | s | ms a sentence | processor ms | MB |\n|---|---|---|---|---|")
    sentences = sentences_of("\n".join(text for paragraphs in read("en").values() for text in paragraphs))
    for size in (size for size in SIZES if size <= most):
        texts = list(_numbered(sentences, size))
        (took, processor), _ = timed(lambda texts=texts: ours.translate(texts, "en", "es"))
        print(
            f"| {size:,} | {took:.2f} | {1000 * took / size:.1f} | {1000 * processor / size:.1f} | {_memory():,.0f} |",
            flush=True,
        )
    print()


def _numbered(sentences: Sequence[str], size: int) -> Iterator[str]:
    for index in range(size):
        yield f"{index} {sentences[index % len(sentences)]}"


def _memory() -> float:
    """Megabytes at the peak of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def chat_model() -> None:
    from assist.assembly import assemble

    print("## The chat engine\n\n| | s | characters/s |\n|---|---|---|")
    translator = assemble(engine="chat").translator
    text = "\n".join(MESSAGES)
    translator.translate(MESSAGES[0], "en", "es")  # loads the model
    (whole, _), _ = timed(lambda: translator.translate(text, "en", "es"))
    (single, _), _ = timed(lambda: [translator.translate(message, "en", "es") for message in MESSAGES])
    for name, took in (("six messages, each on its own", single), ("the same as one text of six lines", whole)):
        print(f"| {name} | {took:.1f} | {len(text) / took:.0f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, help="an en-es package instead of the one made here")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=1_000, help="sentences given to the large package at most")
    parser.add_argument("--no-chat", action="store_true", help="leave the chat model out")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        corpus = [text for tag in ("en", "es", "fr") for texts in read(tag).values() for text in texts]
        package = asked.package or base_package.build(_folder(work, "base"), corpus)
        argos = installed(package, _folder(work, "packages"))
        ours, bare = ArgosEngine(work / "packages"), Bare(work / "packages")
        argos.translate(MESSAGES[0])
        ours.translate(MESSAGES[:1], "en", "es")
        bare.translate(MESSAGES[:1])  # all have loaded
        print(f"package: {package.name}, {package.stat().st_size / 1e6:.0f} MB; {os.cpu_count()} cores\n")
        articles(argos, ours, bare, asked.rounds)
        chat_messages(argos, ours, asked.rounds)
        growth("the same package", ours, asked.most)
        small = base_package.build(_folder(work, "small"), corpus, base_package.SMALL)
        folder = _folder(work, "small_packages")
        base_package.unpack(small, folder)
        growth("a package of 2+2 layers, width 64: what is left is our own work", ArgosEngine(folder), SIZES[-1])
        if not asked.no_chat:
            chat_model()


def _folder(work: Path, name: str) -> Path:
    (work / name).mkdir()
    return work / name


if __name__ == "__main__":
    main()
