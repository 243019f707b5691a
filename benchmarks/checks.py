"""How fast all checks at once are: replies, growth with the text and with the glossary, beside pofilter.

    python benchmarks/checks.py [--rivals PYTHON]

PYTHON is an interpreter with translate-toolkit in an environment of its own: pofilter's checks then run too.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from functools import partial
from itertools import count

from assist.checks import CHECKS
from assist.knowledge import Concept, Knowledge, Terms, default_knowledge
from assist.records import Candidate, Message
from assist.review import review

REPLY = (
    "Hello Anna, thank you for writing to us, and I am sorry that your withdrawal of 500 USDT has not arrived "
    "yet. I understand how worrying it is to wait for your own money. I have looked at the record: the transfer "
    "left our side over TRC20 and now waits for confirmations of the network, which we cannot speed up. Could you "
    "please send me the transaction hash (TXID) from the withdrawal record, so that I can check its status in the "
    "block explorer? Please never share your recovery phrase, password or 2FA code with anyone; our staff will "
    "never ask you for them or ask you to install AnyDesk. I will check the status again and write to you here "
    "within 4 hours, even if nothing has changed."
)
SOURCE = (
    "Hola Anna, gracias por escribirnos. Lamento que su retiro de 500 USDT todavía no haya llegado. Entiendo lo "
    "preocupante que es esperar su propio dinero. He revisado el registro: la transferencia salió por TRC20 y "
    "ahora espera confirmaciones de la red, que no podemos acelerar. ¿Podría enviarme el hash de la transacción "
    "(TXID)? Nunca comparta su frase de recuperación, contraseña ni código 2FA con nadie; nuestro personal jamás "
    "se los pedirá ni le pedirá instalar AnyDesk. Revisaré el estado y le escribiré aquí dentro de 4 horas, "
    "aunque nada haya cambiado."
)
THREAD = (Message("I withdrew 500 USDT over TRC20 yesterday and it has not arrived"),)
POFILTER = """
import json, sys, time
from translate.filters import checks
from translate.storage import base
source, text, times = json.load(sys.stdin)
standard = checks.StandardChecker()
units = []
for number in range(times):
    unit = base.TranslationUnit(source)
    unit.target = f"{text} {number}"
    units.append(unit)
standard.run_filters(units[0])
start = time.perf_counter()
for unit in units:
    standard.run_filters(unit)
print(json.dumps((time.perf_counter() - start) / times))
"""
_turn = count()


def seconds(make, knowledge: Knowledge, times: int) -> float:
    """The best of three rounds: seconds a text, each text new so that nothing is remembered."""
    review(make(next(_turn)), CHECKS.values(), knowledge)
    rounds = []
    for _ in range(3):
        start = time.perf_counter()
        for _ in range(times):
            review(make(next(_turn)), CHECKS.values(), knowledge)
        rounds.append((time.perf_counter() - start) / times)
    return min(rounds)


def reply(number: int) -> Candidate:
    return Candidate(f"{REPLY} {'x' * (1 + number % 40)}{number}", "en", thread=THREAD, playbook="withdrawal.pending")


def translated(number: int) -> Candidate:
    return Candidate(f"{REPLY} Q{number}", "en", "article", f"{SOURCE} Q{number}", "es")


def article(size: int, number: int) -> Candidate:
    part = REPLY + "\n\n"
    return Candidate(f"Q{number} " + (part * (size // len(part) + 1))[:size], "en", "article")


def grown(knowledge: Knowledge, size: int) -> Knowledge:
    """The same knowledge with made-up concepts, up to `size`."""

    class Grown(Knowledge):
        @property
        def concepts(self) -> tuple[Concept, ...]:  # type: ignore[override]
            return made

    real = knowledge.concepts[:size]
    more = (
        Concept(
            id=f"made-{number}", domain="made", note="", origin="authored",
            terms={
                "en": Terms(use=f"zab{number} quon{number % 97}"),
                "es": Terms(use=f"zeb{number} quin{number % 97}"),
            },
        )
        for number in range(size - len(real))
    )  # fmt: skip
    made = (*real, *more)
    return Grown(knowledge._prompts, knowledge._glossary)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rivals", metavar="PYTHON")
    arguments = parser.parse_args()
    knowledge = default_knowledge()
    print(
        f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {len(CHECKS)} checks, "
        f"{len(knowledge.concepts)} concepts"
    )
    both = len(REPLY) + len(SOURCE)
    for name, make, size in (("reply of 130 words", reply, len(REPLY)), ("its translation", translated, both)):
        took = seconds(make, knowledge, 20)
        print(f"{name:<28}{1000 * took:8.2f} ms {size / took / 1e3:10.0f} thousand characters/s")
    for size in (1_000, 10_000, 100_000, 1_000_000):
        took = seconds(partial(article, size), knowledge, 1)
        print(f"article of {size:>9,} chars   {1000 * took:8.1f} ms {size / took / 1e3:10.0f} thousand characters/s")
    for size in (300, 3_000, 30_000):
        took = seconds(translated, grown(knowledge, size), 10)
        print(f"glossary of {size:>6,} concepts  {1000 * took:8.2f} ms a translation")
    if arguments.rivals:
        asked = json.dumps([SOURCE, REPLY, 50])
        done = subprocess.run(
            [arguments.rivals, "-I", "-c", POFILTER], input=asked, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"pofilter does not run in {arguments.rivals}: {done.stderr.strip().splitlines()[-1]}")
        took = json.loads(done.stdout)
        print(f"pofilter, its translation   {1000 * took:8.2f} ms {both / took / 1e3:10.0f} thousand characters/s")


if __name__ == "__main__":
    main()
