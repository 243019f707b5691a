"""A checked draft, warm: time by stage over every labelled message that gets one.

Claim: after triage, a checked draft is there in less than 50 ms on one core. One process; the table of stages is wall
time, the line below it processor time, which a busy machine does not stretch. Prints Markdown tables; the rival in the
same run is the default chat model, asked to write the reply (`assist models pull` fetches it).
"""

from __future__ import annotations

from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time

import yaml

from assist import Message, assemble
from assist.assembly import chat_model
from assist.errors import AssistError
from assist.pipeline import Assistant
from assist.protect import protect
from assist.records import Candidate, Case
from assist.settings import load_settings

CASES = Path(__file__).parents[1] / "tests" / "cases"
STAGES = ("protect", "detect", "triage", "draft", "check", "total")
RIVAL_MESSAGES = 3
LIMIT = 50  # ms


def messages() -> list[str]:
    found = []
    for path in sorted(CASES.glob("*/*.yaml")):
        found += [case["text"] for case in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return found


def checked_drafts(desk: Assistant, case: Case) -> tuple[float, float]:
    """Processor time in ms until the usual draft is checked, and until those beside it are too."""
    message = case.message
    protected, language = protect(message.text), case.drafts[0].language
    start = thread_time()
    drafts = desk.drafter.draft(
        protected, language, case.triage, case.sources, channel=message.channel, desk_language=desk.desk_language
    )
    after = []
    for draft in drafts:
        desk.check(Candidate(draft.text, draft.language, "reply", thread=(message,), playbook=draft.playbook))
        after.append((thread_time() - start) * 1000)
    return after[0], after[-1]


def main() -> None:
    desk = assemble()
    texts = messages()
    desk.handle(Message(texts[0]), translate=False)
    for text in texts:  # warm every language and intent
        desk.handle(Message(text), translate=False)
    cases = [desk.handle(Message(text), translate=False) for text in texts]
    drafted = [case for case in cases if case.drafts]
    print(f"{len(texts)} messages, {len(drafted)} with a draft\n")
    print("| stage | median ms | p95 ms | worst ms |\n|---|---|---|---|")
    for stage in STAGES:
        times = [getattr(case.timings_ms, stage) for case in drafted]
        print(f"| {stage} | {median(times):.2f} | {quantiles(times, n=20)[-1]:.2f} | {max(times):.2f} |")

    spent = [checked_drafts(desk, case) for case in drafted]
    for name, times in (("the usual draft", [one for one, _ in spent]), ("all drafts", [all_ for _, all_ in spent])):
        late, p95 = sum(took >= LIMIT for took in times), quantiles(times, n=20)[-1]
        print(
            f"\n{name}, drafted and checked, processor time: median {median(times):.1f} ms, "
            f"p95 {p95:.1f} ms, worst {max(times):.1f} ms; over {LIMIT} ms: {late} of {len(times)}"
        )

    try:
        model = chat_model(load_settings())
    except AssistError as error:
        print(f"\nrival left out: {error}")
        return
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
