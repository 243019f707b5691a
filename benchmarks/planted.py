"""Errors to plant in translations of articles: what a machine or a tired person gets wrong, each of a named kind.

`LEARN` kinds teach the weights of the review-first order, `REPORT` kinds measure it: no kind is in both.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence

from assist.articles.segment_report import SegmentReport
from assist.assembly import term_renderings

Plant = Callable[[SegmentReport, Sequence[SegmentReport], random.Random], str | None]
_NOT = {"pt": r"\b[Nn]ão |\b[Nn]unca ", "zh-Hans": "不会|不要|不能|不|未|没有"}
_TICKERS = ("BTC", "ETH", "USDT", "XRP", "XMR", "TRX", "BNB")
_NETWORKS = ("TRC20", "ERC20", "BEP20", "TRON", "Ethereum", "Bitcoin", "Solana")


def another_number(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    found = list(re.finditer(r"\d+", one.text))
    if not found:
        return None
    match = chance.choice(found)
    return f"{one.text[: match.start()]}{int(match[0]) * 10 + 3}{one.text[match.end() :]}"


def clause_dropped(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    cuts = [match.start() for match in re.finditer(r"[,，、;；]", one.text)]
    if not cuts or len(one.text) < 40:
        return None
    end = one.text[-1] if not one.text[-1].isalnum() else ""
    return one.text[: chance.choice(cuts)] + end


def negation_dropped(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    found = list(re.finditer(_NOT.get(one.target, "$^"), one.text))
    if not found:
        return None
    match = chance.choice(found)
    return one.text[: match.start()] + one.text[match.end() :]


def left_in_english(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    return one.source if len(one.source.split()) > 4 and one.source != one.text else None


def word_of_the_source(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    ours = [word for word in re.findall(r"[a-z]{5,}", one.source) if word not in one.text]
    theirs = re.findall(r"(?<!\w)[^\W\d_A-Z]{5,}(?!\w)", one.text)
    if not ours or not theirs or one.target == "zh-Hans":
        return None
    return one.text.replace(chance.choice(theirs), chance.choice(ours), 1)


def of_another_segment(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    near = sorted(
        (other for other in others if other.source != one.source and other.text != one.text),
        key=lambda other: abs(len(other.source) - len(one.source)),
    )[:20]
    return chance.choice(near).text if near and len(one.source) > 25 else None


def end_dropped(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    if len(one.text) < 30:
        return None
    at = int(len(one.text) * chance.uniform(0.4, 0.65))
    return one.text[: one.text.rfind(" ", 0, at) if " " in one.text[:at] else at]


def sentence_added(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    more = [other.text for other in others if 25 < len(other.text) < 90 and other.text not in one.text]
    return f"{one.text}{'' if one.target == 'zh-Hans' else ' '}{chance.choice(more)}" if more else None


def loop(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    if len(one.text) < 25:
        return None
    tail = one.text[len(one.text) // 2 :]
    return one.text + tail + tail


def another_coin(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    there = [name for name in (*_TICKERS, *_NETWORKS) if re.search(rf"(?<!\w){name}(?!\w)", one.text, re.ASCII)]
    if not there:
        return None
    name = chance.choice(there)
    family = _TICKERS if name in _TICKERS else _NETWORKS
    return one.text.replace(name, chance.choice([other for other in family if other != name]), 1)


def another_term(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    own = term_renderings("en", one.source, one.text, one.target)
    pool = {
        said[0]: said[3] for other in others for said in term_renderings("en", other.source, other.text, one.target)
    }
    strange = [written for concept, written in sorted(pool.items()) if concept not in {said[0] for said in own}]
    if not own or not strange:
        return None
    return one.text.replace(chance.choice(own)[3], chance.choice(strange), 1)


def garbled(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    long = re.findall(r"(?<!\w)[^\W\d_A-Z]{6,}(?!\w)", one.text)
    if len(long) < 2 or one.target == "zh-Hans":
        return None
    text = one.text
    for word in chance.sample(long, 2):
        letters = list(word[1:-1])
        chance.shuffle(letters)
        text = text.replace(word, word[0] + "".join(letters) + word[-1], 1)
    return text if text != one.text else None


def digits_swapped(one: SegmentReport, others: Sequence[SegmentReport], chance: random.Random) -> str | None:
    found = [match for match in re.finditer(r"\d{2,}", one.text) if match[0] != match[0][::-1]]
    if not found:
        return None
    match = chance.choice(found)
    return f"{one.text[: match.start()]}{match[0][::-1]}{one.text[match.end() :]}"


LEARN: Mapping[str, Plant] = {
    "another number": another_number,
    "clause dropped": clause_dropped,
    "negation dropped": negation_dropped,
    "left in English": left_in_english,
    "word of the source": word_of_the_source,
    "of another segment": of_another_segment,
}
REPORT: Mapping[str, Plant] = {
    "end dropped": end_dropped,
    "sentence added": sentence_added,
    "loop": loop,
    "another coin": another_coin,
    "another term": another_term,
    "garbled words": garbled,
    "digits swapped": digits_swapped,
}
