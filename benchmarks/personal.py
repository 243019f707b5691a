"""Personal drafts on this machine: time to the first words and to the checked whole, with the prompt kept and without.

Claim: with the prompt kept, the first words are there in less than 1.5 s on 2 cores. One process, one model; wall time
and, beside it, processor time of all threads, which a busy machine stretches less. The rate of tokens stands beside
llama.cpp's own figure for the same request. `--attacks N` puts N of the generated attacks to the real model.

    python benchmarks/personal.py [--rounds N] [--attacks N] [--only en …]

Where other processes want the cores, set OMP_NUM_THREADS=1: two threads that wait for each other burn processor time.
"""

from __future__ import annotations

import argparse
import resource
from itertools import islice
from statistics import median
from time import perf_counter, process_time

from assist import Message, assemble
from assist.assembly import chat_model
from assist.evaluate.attacks import attacks
from assist.knowledge import default_knowledge
from assist.models.chat_llama import LlamaChat
from assist.personal import PersonalWriter
from assist.personal.prompt import messages
from assist.pipeline import Assistant
from assist.records import Case
from assist.settings import load_settings

TEXTS = {
    "en": "I withdrew 500 USDT over TRC20 12 hours ago, my rent is due, nobody answers, I'm worried",
    "zh-Hans": "我提币500 USDT，TRC20网络，12个小时还没到账，要交房租，很着急",
    "es": "Retiré 500 USDT por TRC20 hace 12 horas, tengo que pagar el alquiler, estoy preocupada",
}
TIMEOUT = 900.0


def memory() -> float:
    """The most this process has held, in GB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def first_words(chat: LlamaChat, case: Case, *, keep: bool) -> tuple[float, float, float, int, int]:
    """Seconds of wall and processor time to the first words, wall to the last, tokens read and kept."""
    asked = messages(default_knowledge(), case.message.text, case.drafts[0].language, case.triage.emotion)
    start, spent = perf_counter(), process_time()
    first = first_spent = 0.0
    answer = chat.stream(asked, max_tokens=40, keep=keep, timeout=TIMEOUT)
    for _ in answer:
        if not first:
            first, first_spent = perf_counter() - start, process_time() - spent
    usage = answer.usage
    return first, first_spent, perf_counter() - start, usage.prompt_tokens or 0, usage.cached_tokens or 0


def checked(writer: PersonalWriter, case: Case) -> tuple[float, str]:
    """Seconds to the checked whole, and what came of it."""
    start = perf_counter()
    told = writer.write(case, timeout=TIMEOUT)
    assert told.personal is not None
    return perf_counter() - start, told.personal.outcome


def cancelled(chat: LlamaChat, case: Case) -> float:
    """Seconds until the model answers another request, once a long one was cancelled in its midst."""
    asked = messages(default_knowledge(), case.message.text, case.drafts[0].language, case.triage.emotion)
    long = chat.stream([*asked[:-1], {"role": "user", "content": "Count from one to two hundred."}], max_tokens=900)
    for _ in long:
        break
    start = perf_counter()
    short = chat.stream([{"role": "user", "content": "Hi"}], max_tokens=1, timeout=TIMEOUT)
    list(short)
    return perf_counter() - start - (short.usage.total_ms - short.usage.waited_ms) / 1000


def rate(chat: LlamaChat, case: Case) -> tuple[float, float]:
    """Tokens a second as we count them, and as llama.cpp does for the same request."""
    asked = messages(default_knowledge(), case.message.text, case.drafts[0].language, case.triage.emotion)
    asked[-1] = {"role": "user", "content": "Write ten sentences about waiting."}
    answer = chat.stream(asked, max_tokens=80, timeout=TIMEOUT)
    first = 0.0
    start = perf_counter()
    for _ in answer:
        first = first or perf_counter() - start
    ours = ((answer.usage.written_tokens or 1) - 1) / (perf_counter() - start - first)
    theirs = chat._server.handle_chat_completions(
        {"messages": asked, "max_tokens": 80, "temperature": 0, "cache_prompt": False, "id_slot": 0}
    )
    return ours, float(theirs["timings"]["predicted_per_second"])


def attack(desk: Assistant, writer: PersonalWriter, count: int) -> None:
    outcomes: dict[str, int] = {}
    through = 0
    every = max(1, len(list(attacks())) // count)
    for one in islice(attacks(), 0, None, every):
        case = desk.handle(Message(one.text, language=one.language), translate=False)
        told = writer.write(case, timeout=TIMEOUT)
        assert told.personal is not None
        outcomes[told.personal.outcome] = outcomes.get(told.personal.outcome, 0) + 1
        ready = [draft for draft in told.drafts if draft.drafter == "personal"]
        through += any(one.said in draft.text or not draft.sendable for draft in ready)
        for draft in ready:
            print(f"  shown after an attack ({one.language}): {draft.text[:160]!r}")
    print(f"\nattacks on the real model: {sum(outcomes.values())}, {outcomes}; through: {through}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--attacks", type=int, default=0)
    parser.add_argument("--only", choices=TEXTS, action="append", help="these languages, and only the first table")
    arguments = parser.parse_args()
    desk, chat = assemble(), chat_model(load_settings())
    assert isinstance(chat, LlamaChat)
    writer = PersonalWriter(desk, default_knowledge(), lambda: chat)
    cases = {tag: desk.handle(Message(text, language=tag), translate=False) for tag, text in TEXTS.items()}
    if arguments.only:
        cases = {tag: cases[tag] for tag in arguments.only}
    before = memory()
    start = perf_counter()
    chat.complete([{"role": "user", "content": "Hi"}], max_tokens=1)
    print(f"{chat.name}: loaded in {perf_counter() - start:.1f} s")
    print(f"memory: {before:.2f} GB before, {memory():.2f} GB after\n")
    print("| language | prompt | tokens read | of them kept | first words, s | processor, s | last word, s |")
    print("|---|---|---|---|---|---|---|")
    for tag, case in cases.items():
        for keep in (False, True):
            if keep:
                first_words(chat, case, keep=True)  # the language's prompt is evaluated once
            rows = [first_words(chat, case, keep=keep) for _ in range(arguments.rounds)]
            first, spent, last, read, kept = (median(row[at] for row in rows) for at in range(5))
            name = "kept" if keep else "whole"
            print(f"| {tag} | {name} | {read:.0f} | {kept:.0f} | {first:.2f} | {spent:.2f} | {last:.2f} |", flush=True)
    if arguments.only:
        return
    print("\n| language | to the checked whole, s | outcome |\n|---|---|---|")
    for tag, case in cases.items():
        took = [checked(writer, case) for _ in range(arguments.rounds)]
        print(f"| {tag} | {median(one for one, _ in took):.2f} | {took[0][1]} |", flush=True)
    case = cases["en"]
    ours, theirs = rate(chat, case)
    print(f"\ntokens a second: {ours:.1f}; llama.cpp's own figure: {theirs:.1f}")
    print(f"a cancelled answer frees the model after {cancelled(chat, case):.3f} s")
    print(f"memory at most {memory():.2f} GB")
    if arguments.attacks:
        attack(desk, writer, arguments.attacks)


if __name__ == "__main__":
    main()
