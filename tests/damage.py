"""Messages whose locked parts are known because they were put in, and engines that damage what they translate."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Damage = Callable[[str, random.Random], str]

# What can stand in a slot: published example addresses; the rest is made up.
ADDRESSES = (
    "TJYeasTPa6gpEEfYqPWaPLNV9gyZRQjBTc",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
)
URLS = (
    "https://tronscan.org/#/transaction/x1",
    "https://example.com/help?id=77&l=es",
    "https://etherscan.io/address/0x1",
)
EMAILS = ("ana.perez@example.com", "li_wei88@example.org")
PLACEHOLDERS = ("{name}", "{{ amount }}", "%1$s", "${case_id}", "%s", "%(user)s", "<b>", "{0}")
NETWORKS = ("TRC20", "ERC20", "BEP20")
TICKERS = ("USDT", "BTC", "ETH", "XRP", "DOGE")

SENTENCES = {
    ("es", "en"): (
        ("Envié {m} a {a} por {n}", "I sent {m} to {a} over {n}"),
        ("Mi TXID es {h} y faltan {m}", "My TXID is {h} and {m} are missing"),
        ("Mire {u}, mi correo es {e}", "Look at {u}, my email is {e}"),
        ("Hola {p}, su saldo es {m}", "Hello {p}, your balance is {m}"),
        ("Escribí {c} veces sobre mi pedido y los {t}", "I wrote {c} times about my order and the {t}"),
        ("Deposité {m} y luego {m2} en {n}", "I deposited {m} and then {m2} on {n}"),
    ),
    ("zh-Hans", "en"): (
        ("我把{m}转到{a}了，网络是{n}", "I sent {m} to {a}, the network is {n}"),
        ("交易哈希是 {h}，还差{m}", "The TXID is {h}, {m} are still missing"),
        ("请看 {u}，我的邮箱是 {e}", "Please see {u}, my email is {e}"),
        ("我已经联系了{c}次，{t}还没到", "I have contacted you {c} times, the {t} has not arrived"),
    ),
    ("en", "zh-Hans"): (
        ("We sent {m} to {a} over {n}", "我们已通过{n}将{m}发送到{a}"),
        ("Hello {p}, your TXID is {h}", "{p}您好，您的交易哈希是 {h}"),
        ("Please open {u} and enter {m}", "请打开 {u} 并输入{m}"),
    ),
    ("en", "ru"): (
        ("We sent {m} to {a} over {n}", "Мы отправили {m} на {a} через {n}"),
        ("Hello {p}, open {u} now", "Здравствуйте, {p}, откройте {u} сейчас"),
        ("You wrote {c} times about the {t}", "Вы писали {c} раз про {t}"),
    ),
}
# What engines make of the words between: only these are ever asked for, by the rung that translates in pieces.
_FILLER = {"en": "and so on", "zh-Hans": "等等", "ru": "и так далее"}


@dataclass(frozen=True, slots=True)
class Made:
    """A message, its translation as a person would have it, and what must stand in both."""

    text: str
    translation: str
    source: str
    target: str
    kept: Mapping[str, str]


def messages(count: int, seed: int) -> Iterator[Made]:
    chance = random.Random(seed)
    directions = list(SENTENCES)
    for _ in range(count):
        source, target = chance.choice(directions)
        theirs, ours = chance.choice(SENTENCES[source, target])
        slots = {slot: _value(slot[0], chance) for slot in re.findall(r"\{(\w\d?)\}", theirs)}
        yield Made(_filled(theirs, slots), _filled(ours, slots), source, target, slots)


def _value(slot: str, chance: random.Random) -> str:
    if slot == "m":
        number = chance.choice(("500", "1250", "0.0375", "32", "99.5", str(chance.randint(11, 98_000))))
        return f"{number} {chance.choice(TICKERS)}"
    if slot == "h":
        return "0x" * chance.randint(0, 1) + "".join(chance.choices("0123456789abcdef", k=64))
    if slot == "c":
        return str(chance.randint(3, 97))
    return chance.choice({"a": ADDRESSES, "u": URLS, "e": EMAILS, "p": PLACEHOLDERS, "n": NETWORKS, "t": TICKERS}[slot])


def _filled(sentence: str, slots: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w\d?)\}", lambda match: slots[match[1]], sentence)


class Damaging:
    """Knows the sentences above, whatever stands in their slots, and damages each answer in one way."""

    def __init__(self, name: str, damage: Damage, seed: int = 0) -> None:
        self.name = name
        self._damage = damage
        self._seed = seed
        self.damaged = 0

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in SENTENCES

    def translate(
        self, texts: Sequence[str], source: str, target: str, terms: Mapping[str, str] | None = None
    ) -> list[str]:
        return [self._one(text, source, target) for text in texts]

    def _one(self, text: str, source: str, target: str) -> str:
        for theirs, ours in SENTENCES[source, target]:
            parts = [re.escape(part) for part in re.split(r"\{\w\d?\}", theirs)]
            match = re.fullmatch("(.+?)".join(parts), text)
            if match:
                slots = dict(zip(re.findall(r"\{(\w\d?)\}", theirs), match.groups(), strict=True))
                right = _filled(ours, slots)
                done = self._damage(right, random.Random(f"{self._seed}{text}"))
                self.damaged += done != right
                return done
        return _FILLER[target]


def _digit_changed(text: str, chance: random.Random) -> str:
    return _at_random(text, "[0-9]", lambda digit: str((int(digit) + chance.randint(1, 9)) % 10), chance)


def _digit_lost(text: str, chance: random.Random) -> str:
    return _at_random(text, "[0-9]", lambda digit: "", chance)


def _digits_swapped(text: str, chance: random.Random) -> str:
    return _at_random(text, "[0-9]{2}", lambda pair: pair[::-1], chance)


def _word_lost(text: str, chance: random.Random) -> str:
    return _at_random(text, r"[^\s]*[0-9A-Z{<%$@/][^\s]*", lambda word: "", chance)


def _word_doubled(text: str, chance: random.Random) -> str:
    return _at_random(text, r"\S+", lambda word: f"{word} {word}", chance)


def _letter_changed(text: str, chance: random.Random) -> str:
    return _at_random(text, "[A-Z]", lambda letter: chance.choice("BCDFGHJKLM".replace(letter, "")), chance)


def _look_alike(text: str, chance: random.Random) -> str:
    twins = str.maketrans("AEOPCTXaeopcx", "АЕОРСТХаеорсх")
    return _at_random(text, "[A-Z]{3,}|X[0-9]+X", lambda word: word.translate(twins), chance)


def _point_moved(text: str, chance: random.Random) -> str:
    return _at_random(text, "[0-9]{2,}", lambda number: f"{number[:1]}.{number[1:]}", chance)


def _separator(text: str, chance: random.Random) -> str:
    return _at_random(text, "[0-9]{4,}", lambda number: f"{number[:-3]},{number[-3:]}", chance)


def _inserted(text: str, chance: random.Random) -> str:
    return f"{text} {chance.randint(200, 900)} {chance.choice(TICKERS)}"


def _placeholder_renamed(text: str, chance: random.Random) -> str:
    return re.sub(r"(?<=\{)\w+(?=\})|(?<=%)\w(?=\$)", "nombre", text).replace("X1X", "X7X")


def _exchanged(text: str, chance: random.Random) -> str:
    """One ticker or network for another: 500 USDC for 500 USDT."""
    return re.sub(
        "|".join((*TICKERS, *NETWORKS)), lambda match: "USDC" if match[0] in TICKERS else "SOL", text, count=1
    )


def _truncated(text: str, chance: random.Random) -> str:
    return text[: len(text) // 2]


def _at_random(text: str, pattern: str, change: Callable[[str], str], chance: random.Random) -> str:
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    match = chance.choice(found)
    return text[: match.start()] + change(match.group()) + text[match.end() :]


DAMAGES: Mapping[str, Damage] = {
    "digit changed": _digit_changed,
    "digit lost": _digit_lost,
    "digits swapped": _digits_swapped,
    "word lost": _word_lost,
    "word doubled": _word_doubled,
    "letter changed": _letter_changed,
    "look-alike letters": _look_alike,
    "point moved": _point_moved,
    "separator put in": _separator,
    "amount put in": _inserted,
    "placeholder renamed": _placeholder_renamed,
    "ticker exchanged": _exchanged,
    "truncated": _truncated,
    "lower case": lambda text, chance: text.lower(),
    "upper case": lambda text, chance: text.upper(),
    "spaces in masks": lambda text, chance: re.sub(r"(?i)x([0-9]+)x", r"X \1 X", text),
    "masks in full width": lambda text, chance: re.sub(r"X([0-9]+)X", "Ｘ１Ｘ", text),
    "masks gone": lambda text, chance: re.sub(r"X[0-9]+X", "", text),
    "masks all the first": lambda text, chance: re.sub(r"X[0-9]+X", "X1X", text),
    "spaces gone": lambda text, chance: text.replace(" ", ""),
    "space in every number": lambda text, chance: re.sub("([0-9])([0-9])", r"\1 \2", text),
    "empty": lambda text, chance: "",
    "loop": lambda text, chance: " ".join([text] * 4),
    "quoted": lambda text, chance: f"«{text}»",
}
