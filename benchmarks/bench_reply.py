"""A checked draft, warm: time by stage over every labelled message that gets one.

Claim: draft and checks take less than 100 ms apart from translation. One process. Prints Markdown tables; the rival in
the same run is the default chat model, asked to write the reply (`assist models pull` fetches it).
"""

from __future__ import annotations

from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import yaml

from assist import Message, assemble
from assist.assembly import chat_model
from assist.settings import load_settings

CASES = Path(__file__).parents[1] / "tests" / "cases"
STAGES = ("protect", "detect", "triage", "draft", "check", "total")
RIVAL_MESSAGES = 3


def messages() -> list[str]:
    found = []
    for path in sorted(CASES.glob("*/*.yaml")):
        found += [case["text"] for case in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return found


def main() -> None:
    desk = assemble()
    texts = messages()
    desk.handle(Message(texts[0]), translate=False)
    for text in texts:  # warm every language
        desk.handle(Message(text), translate=False)
    cases = [desk.handle(Message(text), translate=False) for text in texts]
    drafted = [case for case in cases if case.drafts]
    print(f"{len(texts)} messages, {len(drafted)} with a draft\n")
    print("| stage | median ms | p95 ms | worst ms |\n|---|---|---|---|")
    for stage in STAGES:
        times = [getattr(case.timings_ms, stage) for case in drafted]
        print(f"| {stage} | {median(times):.2f} | {quantiles(times, n=20)[-1]:.2f} | {max(times):.2f} |")

    model = chat_model(load_settings())
    times = []
    for case in drafted[:: max(1, len(drafted) // RIVAL_MESSAGES)][:RIVAL_MESSAGES]:
        request = [
            {
                "role": "system",
                "content": "You are a support agent of a crypto exchange. Answer in the customer's language.",
            },
            {"role": "user", "content": case.message.text},
        ]
        model.complete(request, max_tokens=8)  # loads the model
        start = perf_counter()
        model.complete(request, max_tokens=200)
        times.append((perf_counter() - start) * 1000)
    print(f"\nrival: {model.name} writing the reply, unchecked: median {median(times):,.0f} ms")


if __name__ == "__main__":
    main()
