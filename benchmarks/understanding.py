"""Understanding a message: rate, load time, memory and growth with length, by stage, rivals in the same run.

    python benchmarks/understanding.py

Every detector runs in a process of its own, so that load time and memory are its alone. The texts are the shipped
ones; nothing here says how right the answers are (`assist evaluate` does).
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable

from assist.evaluate.language import DATA, read_rows

TEXTS = [row.text for row in read_rows(DATA, ("utt", "ui", "noisy", "chat", "sent"))]
RIVALS = ("langdetect, as shipped", "langdetect, the desk's languages", "lingua, the desk's languages",
          "py3langid, the desk's languages")  # fmt: skip
OURS = ("auto", "langdetect", "lingua", "py3langid")
ROUNDS = 3
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
HOSTILE = {
    "words of the English BIP-39 list": "abandon ability able about above absent ",
    "hexadecimal digits": "0123456789abcdef",
    "digits": "1234567890 ",
    "«code» again and again": "code code is my code ",
    "open brackets": "{\"crypto\":{[(",
    "one letter": "a",
    "zero-width spaces": "\u200b",
    "Han characters": "我的提币没有到账",
    "amounts": "1,234.56 USDT 5万U ",
    "links": "http://a.b/c?d=e ",
    "Cyrillic and digits": "вывод 500 код 123456 ",
}  # fmt: skip


def child(name: str) -> None:
    """Loads one detector, answers, and prints what that took as JSON."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    detect = built(name)
    detect("Hola, ¿dónde está mi retiro?")
    detect("где мои деньги")
    load = time.perf_counter() - start
    texts = TEXTS if name.startswith("ours") or "py3" in name else TEXTS[::8]
    rates = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for text in texts:
            detect(text)
        rates.append(len(texts) / (time.perf_counter() - start))
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(json.dumps({"load": load, "rate": max(rates), "memory": memory}))


def built(name: str) -> Callable[[str], object]:
    """`ours:<backend>` with texts that are taken as protected already, or a rival by name."""
    kind, _, backend = name.partition(":")
    if kind != "ours":
        from assist.evaluate.language_rivals import RIVALS as BUILDERS

        return BUILDERS[name]()
    from assist.detect import detector
    from assist.records import Protected

    one = detector(backend)
    return lambda text: one.detect(Protected(text))


def detectors() -> None:
    """The table of detectors."""
    print(
        f"{len(TEXTS):,} texts, {sum(map(len, TEXTS)) / len(TEXTS):.0f} characters on average; best of {ROUNDS} rounds"
    )
    print(f"{'detector':42}{'messages/s':>12}{'load s':>9}{'MB':>7}")
    for name in (*(f"ours:{backend}" for backend in OURS), *RIVALS):
        done = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name:42}{done.stderr.strip().splitlines()[-1]}")
            continue
        found = json.loads(done.stdout)
        shown = name.replace("ours:", "reply-assist, backend ")
        print(f"{shown:42}{found['rate']:12,.0f}{found['load']:9.2f}{found['memory']:7.0f}")


def stages() -> None:
    """Secrets, entities and language, apart and together."""
    from assist.detect import detector
    from assist.protect import cut_secrets, find_entities, protect

    one = detector()
    texts = TEXTS[::4]
    cut = [cut_secrets(text)[0] for text in texts]
    protected = [protect(text) for text in texts]
    for text in texts[:200]:
        one.detect(protect(text))
    print(f"\n{'stage':42}{'µs/message':>12}{'p95':>9}")
    timed("secrets", [lambda text=text: cut_secrets(text) for text in texts])
    timed("entities", [lambda text=text: find_entities(text) for text in cut])
    timed("language", [lambda one_=one_: one.detect(one_) for one_ in protected])
    timed("all three", [lambda text=text: one.detect(protect(text)) for text in texts])


def timed(name: str, calls: list[Callable[[], object]]) -> None:
    """Mean and 95th percentile of single calls."""
    took = []
    for call in calls:
        start = time.perf_counter()
        call()
        took.append(time.perf_counter() - start)
    took.sort()
    print(f"{name:42}{1e6 * sum(took) / len(took):12,.0f}{1e6 * took[int(len(took) * 0.95)]:9,.0f}")


def growth() -> None:
    """Seconds for all three stages on texts made to be slow."""
    from assist.detect import detector
    from assist.protect import protect

    one = detector()
    print(f"\n{'seconds for bytes of UTF-8':42}" + "".join(f"{length:>12,}" for length in LENGTHS))
    for name, seed in HOSTILE.items():
        cells = []
        for length in LENGTHS:
            text = (seed.encode() * (length // len(seed.encode()) + 1))[:length].decode("utf-8", "ignore")
            start = time.perf_counter()
            one.detect(protect(text))
            cells.append(time.perf_counter() - start)
        print(f"{name:42}" + "".join(f"{cell:12.4f}" for cell in cells))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        child(sys.argv[1])
    else:
        detectors()
        stages()
        growth()
