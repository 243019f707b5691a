"""Fits assist/detect/lexicon.tsv (words of languages of one script) and malay.tsv, malay.toml (Malay or Indonesian).

    apt-get download chromium-l10n && dpkg-deb -x chromium-l10n*.deb chromium
    pip install langidentify==1.0.2
    python benchmarks/detect_words.py chromium/usr/lib/chromium/locales [FOLDER]

Learnt from Chromium's interface texts (BSD-3-Clause) and the word lists of langidentify (Apache-2.0); for Malay and
Indonesian from the tuning half of the shipped texts too. FOLDER holds labelled texts as detect_calibration.py takes
them: no text of the reporting half, there or in the shipped ones, is learnt from, nor a string of Chromium's with the
same words. Run benchmarks/detect_calibration.py afterwards.
"""

from __future__ import annotations

import argparse
import gzip
import re
import struct
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assist.detect.by_eldc import grams_only
from assist.detect.guess import main_words
from assist.detect.letters import cleaned, data, masked
from assist.evaluate.halves import half_of
from assist.evaluate.language import DATA, read_rows
from assist.protect import protect

HOME = Path(__file__).parent.parent / "assist" / "detect"
LOCALES = {"en": ["en-GB"], "es": ["es", "es-419"], "pt": ["pt-BR", "pt-PT"]}  # the rest are named as their language
BUCKETS = ("utt", "ui", "pair", "noisy", "chat", "sent", "word")
MARKUP = re.compile(
    r"<[^>]{1,200}>|\{[^}]{0,200}\}|&[a-zA-Z#0-9]+;|\$[a-zA-Z0-9_]+|%[sd]|&(?=\w)|https?://\S+|www\.\S+"
)
FRESH = np.random.default_rng
SHORT = (1, 2, 2, 3, 3, 4, 5, 6)  # words of the stretches that long strings are cut to
BARE = 0.12  # share of texts that are learnt from once more without their accents
WIKI = 8000  # made-up texts of frequent words, a language
SHRINK = 1.0  # ridge
SHARE = 0.3  # of the fitted weights that is used: interface texts are not chats
LEAST = 0.1  # smaller weights are left out
MALAY_LEAST = 0.4
OWN = 10  # times that a shipped text of Malay or Indonesian counts
RATIO, CUE = 1.0, 1.0  # what the log-ratio of the lists, and a cue of ours, weigh for Malay
FOLDS = 4
UNLISTED = -13.0  # log-probability of a word that a list lacks; the rarest listed have -12
MESSAGES = ("utt", "ui", "noisy", "chat")  # kinds of texts that there are in both languages
Text = tuple[tuple[str, ...], int]  # words, class
Floats = npt.NDArray[np.float64]


def pak(path: Path) -> Iterator[str]:
    """The strings of one of Chromium's resource files (format 5)."""
    content = path.read_bytes()
    version, encoding, count, _ = struct.unpack_from("<IB3xHH", content)
    if version != 5:
        raise SystemExit(f"{path}: format {version}, not 5")
    for at in range(count):
        start, end = (struct.unpack_from("<HI", content, 12 + 6 * (at + step))[1] for step in (0, 1))
        yield content[start:end].decode("utf-8" if encoding == 1 else "utf-16-le", "replace")


def strings(folder: Path, language: str, known: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Words of the strings in a language, each once, but for those that are English or of the reporting half."""
    english = set(pak(folder / "en-GB.pak")) if language != "en" else set()
    seen = set(known)
    for name in LOCALES.get(language, [language]):
        for string in pak(folder / f"{name}.pak"):
            words, _ = main_words(cleaned(MARKUP.sub(" ", string[:400])))
            key = " ".join(sorted(words))
            if words and string not in english and key not in seen:
                seen.add(key)
                yield words


def reporting(folders: Iterable[Path]) -> frozenset[str]:
    """The words of the texts of the reporting half, as `strings` compares them."""
    rows = (row for folder in folders for row in read_rows(folder, BUCKETS) if half_of(row.text) == "report")
    return frozenset(" ".join(sorted(main_words(masked(protect(row.text)))[0])) for row in rows)


def short(texts: Iterable[tuple[str, ...]], seed: int) -> Iterator[tuple[str, ...]]:
    """Short texts as they are, two stretches of each long one."""
    dice = FRESH(seed)
    for words in texts:
        for _ in range(2 if len(words) > max(SHORT) else 1):
            size = min(len(words), int(dice.choice(SHORT))) if len(words) > max(SHORT) else len(words)
            start = int(dice.integers(len(words) - size + 1))
            yield words[start : start + size]


def listed(language: str) -> dict[str, float]:
    """langidentify's frequent words of a language with their log-probability. (Its long lists were no better.)"""
    spec = find_spec("langidentify")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("langidentify is not installed: pip install langidentify==1.0.2")
    path = Path(spec.submodule_search_locations[0], "models", "lite", f"topwords-{language}.txt.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return {word: float(log) for word, log in (line.rsplit(None, 1) for line in lines if line[:1] != "#")}


def drawn(language: str, seed: int) -> Iterator[tuple[str, ...]]:
    """Texts of one to three of a language's frequent words, rare ones more often than they are."""
    dice, words = FRESH(seed), listed(language)
    names, chances = list(words), np.exp(np.array(list(words.values())) * 0.75)
    picked = dice.choice(len(names), WIKI * 2, p=chances / chances.sum())
    at = 0
    for size in dice.choice((1, 2, 3), WIKI):
        yield tuple(dict.fromkeys(names[one] for one in picked[at : at + size]))
        at += int(size)
        if at + 3 > len(picked):
            return


def bare(word: str) -> str:
    """The word as a keyboard without accents gives it."""
    letters = (char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    return "".join(letters).translate(str.maketrans("đłı", "dli"))


def fitted(texts: Sequence[Text], given: Floats, seen: int = 3) -> tuple[dict[str, Floats], float]:
    """Weights of words by class that explain what `given` (scores by class) gets wrong; and the scale of `given`.

    Multinomial regression with ridge, by Adagrad; classes weigh the same. Words of fewer than `seen` texts are left
    out.
    """
    counts: dict[str, int] = {}
    for words, _ in texts:
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    names = {word: at for at, word in enumerate(word for word, times in counts.items() if times >= seen)}
    times = np.array([counts[word] for word in names], float)
    rows = [np.array([names[word] for word in words if word in names], int) for words, _ in texts]
    classes = np.array([one for _, one in texts])
    balance = len(texts) / given.shape[1] / np.bincount(classes)
    weights, slopes, scale = np.zeros((len(names), given.shape[1])), np.full((len(names), given.shape[1]), 1e-2), 0.6
    dice = FRESH(0)
    for _ in range(3):
        order = dice.permutation(len(texts))
        for start in range(0, len(texts), 256):
            batch = order[start : start + 256]
            used = np.concatenate([rows[one] for one in batch])
            owner = np.repeat(np.arange(len(batch)), [len(rows[one]) for one in batch])
            total = scale * given[batch]
            np.add.at(total, owner, weights[used])
            total = np.exp(total - total.max(1, keepdims=True))
            error = total / total.sum(1, keepdims=True)
            error[np.arange(len(batch)), classes[batch]] -= 1
            error *= balance[classes[batch]][:, None]
            touched, place, often = np.unique(used, return_inverse=True, return_counts=True)
            slope = SHRINK * weights[touched] * (often / times[touched])[:, None]
            np.add.at(slope, place, error[owner])
            slopes[touched] += slope * slope
            weights[touched] -= 0.3 * slope / np.sqrt(slopes[touched])
            scale -= 0.005 * float((error * given[batch]).sum()) / len(batch)
    return {word: weights[at] for word, at in names.items()}, scale


def fit_lexicon(folder: Path, known: frozenset[str]) -> dict[str, dict[str, float]]:
    """Word -> language -> weight, in the units of eldc's log-odds."""
    lexicon: dict[str, dict[str, float]] = {}
    for script in ("Latn", "Cyrl"):
        tags = data("groups")[script]["desk"]
        texts: list[Text] = []
        for at, tag in enumerate(tags):
            for name in ("id", "ms") if tag == "id" else (tag,):
                own = list(short(strings(folder, name, known), at))
                lost = FRESH(at).random(len(own)) < BARE
                texts += [(words, at) for words in own]
                texts += [(tuple(map(bare, words)), at) for words, yes in zip(own, lost, strict=True) if yes]
                texts += [(words, at) for words in drawn(name, at)]
        given = np.zeros((len(texts), len(tags)))
        for row, (words, _) in enumerate(texts):
            scores = grams_only(words, script) or {}
            given[row] = [scores.get(tag, 0.0) for tag in tags]
        weights, scale = fitted(texts, given)
        print(f"{script}: {len(texts):,} texts, {len(weights):,} words, scale {scale:.2f}")
        for word, found in weights.items():
            own_weights = {tag: round(float(one) * SHARE / scale, 2) for tag, one in zip(tags, found, strict=True)}
            kept = {tag: weight for tag, weight in own_weights.items() if abs(weight) >= LEAST}
            if kept:
                lexicon[word] = kept
    return lexicon


def labelled(folder: Path, buckets: Sequence[str]) -> list[Text]:
    """Malay (1) and Indonesian (0) texts of the tuning half."""
    rows = (row for row in read_rows(folder, buckets) if row.language in {"ms", "id"} and half_of(row.text) == "tune")
    return [(words, int(row.language == "ms")) for row in rows if (words := main_words(masked(protect(row.text)))[0])]


def fold(text: Text) -> int:
    """The fold of a text: the same for all texts of the same words."""
    return zlib.crc32(" ".join(sorted(text[0])).encode()) % FOLDS


def fit_malay(texts: Sequence[Text], shipped: Sequence[Text]) -> dict[str, float]:
    """Word -> weight, above zero for Malay: log-ratio of two lists, cues of ours, and what texts say beyond them."""
    lists = [listed(tag) for tag in ("ms", "id")]
    cues = {tag: set(words.split()) for tag, words in data("malay_cues").items()}
    base = {
        word: RATIO * max(-4, min(4, lists[0].get(word, UNLISTED) - lists[1].get(word, UNLISTED)))
        + CUE * ((word in cues["ms"]) - (word in cues["id"]))
        for word in sorted({*lists[0], *lists[1], *cues["ms"], *cues["id"]})
    }
    every = [*texts, *(text for text in shipped for _ in range(OWN))]
    given = np.array([[0.0, sum(base.get(word, 0.0) for word in words)] for words, _ in every])
    weights, scale = fitted(every, given)
    own = {word: float(found[1] - found[0]) for word, found in weights.items()}
    return {word: scale * base.get(word, 0.0) + own.get(word, 0.0) for word in sorted({*base, *own})}


def line(totals: Sequence[float], malay: Sequence[int]) -> tuple[float, float]:
    """Intercept and slope that turn summed weights into a probability (Platt); classes weigh the same."""
    sums, right = np.array(totals), np.array(malay)
    share = 1 / np.bincount(right)[right] / 2
    intercept, slope = 0.0, 0.5
    for _ in range(5000):
        error = (right - 1 / (1 + np.exp(-np.clip(slope * sums + intercept, -50, 50)))) * share
        intercept += 0.5 * float(error.sum())
        slope += 0.02 * float((error * sums).sum())
    return intercept, slope


def write_malay(folder: Path, locales: Path, known: frozenset[str]) -> None:
    """The weights from all texts; the line from texts that the weights had not seen (folds)."""
    texts = [
        (words, one) for one, tag in enumerate(("id", "ms")) for words in short(strings(locales, tag, known), 20 + one)
    ]
    shipped, every = labelled(DATA, BUCKETS), labelled(folder, MESSAGES)
    totals: list[float] = []
    for out in range(FOLDS):
        weights = fit_malay(texts, [text for text in shipped if fold(text) != out])
        totals += [sum(weights.get(word, 0.0) for word in words) for words, one in every if fold((words, one)) == out]
    right = [one for out in range(FOLDS) for words, one in every if fold((words, one)) == out]
    intercept, slope = line(totals, right)
    hits = [(slope * total + intercept > 0) == bool(one) for total, one in zip(totals, right, strict=True)]
    for one, name in enumerate(("Indonesian", "Malay")):
        own = [hit for hit, is_malay in zip(hits, right, strict=True) if is_malay == one]
        print(f"{name}: {sum(own) / len(own):.3f} right of {len(own)} unseen messages and interface texts")
    weights = fit_malay(texts, shipped)
    kept = {word: round(weight, 2) for word, weight in weights.items() if abs(weight) >= MALAY_LEAST}
    head = "# Word, weight (above zero: Malay). Fitted by benchmarks/detect_words.py; sources: see malay.py.\n"
    (HOME / "malay.tsv").write_text(head + "".join(f"{word}\t{kept[word]}\n" for word in kept), encoding="utf-8")
    (HOME / "malay.toml").write_text(
        "# From the summed weights of words to a probability of Malay. Fitted by benchmarks/detect_words.py.\n"
        f"intercept = {intercept:.3f}\nslope = {slope:.3f}\n",
        encoding="utf-8",
    )


def write_lexicon(lexicon: Mapping[str, Mapping[str, float]]) -> None:
    """One word a line, then its languages with their weights."""
    head = "# Word, weights by language. Fitted by benchmarks/detect_words.py; sources: see lexicon.py.\n"
    lines = (
        "\t".join((word, *(f"{tag} {weight}" for tag, weight in lexicon[word].items()))) for word in sorted(lexicon)
    )
    (HOME / "lexicon.tsv").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Writes the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("locales", type=Path, help="folder of Chromium's .pak files")
    parser.add_argument("folder", type=Path, nargs="?", default=DATA)
    parser.add_argument("--malay-only", action="store_true")
    arguments = parser.parse_args()
    known = reporting({DATA, arguments.folder})
    if not arguments.malay_only:
        write_lexicon(fit_lexicon(arguments.locales, known))
    write_malay(arguments.folder, arguments.locales, known)


if __name__ == "__main__":
    main()
