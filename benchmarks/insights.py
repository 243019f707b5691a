"""The Insights page over a million stored cases, on SQLite and on PostgreSQL.

    python benchmarks/insights.py [--cases 1000000] [--days 365] [--database sqlite|postgresql]

Cases, messages, drafts, replies and findings are generated into a new database, straight into its tables. Then the days
that are over are counted once (the panel does it by itself, at the start and every hour), and each span of the page is
looked at as the page does it, HTML included. The slowest of seven looks is what counts.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sqlalchemy import insert

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from postgres import server

from assist.store import Store, schema
from assist.store.counting import DAY, Counting
from assist.store.times import now_utc, stamp
from ui.insights import SPANS, Summary, page, table

CHUNK = 5_000
LANGUAGES = ("en", "es", "zh-Hans", "pt", "ru", "vi", "tr", "fr", "de", "ja", "ko", "id", "ar", "zh-Hant")
INTENTS = ("withdrawal.pending", "deposit.missing", "account.2fa", "account.kyc", "fees", "trade.order", "p2p.dispute")
CHECKS = ("facts", "greeting", "empathy", "next-step", "numbers", "glossary", "register")


def rows(cases: int, days: int, seed: int = 7) -> Iterator[dict[str, list[dict[str, Any]]]]:
    made = random.Random(seed)
    now = stamp(now_utc())
    for start in range(0, cases, CHUNK):
        out: dict[str, list[dict[str, Any]]] = {
            name: [] for name in ("cases", "messages", "drafts", "replies", "findings")
        }
        for number in range(start, min(start + CHUNK, cases)):
            opened = now - int((cases - number) / cases * days * DAY)
            case_id, intent, tongue = f"{number:016x}", made.choice(INTENTS), made.choice(LANGUAGES)
            common = {"case_id": case_id, "turn": 1}
            answered = opened + int(made.expovariate(1 / 1_800_000))
            status = "answered" if answered < now and number % 10 else "open"
            out["cases"].append({
                "id": case_id, "opened_at": opened, "changed_at": min(answered, now), "status": status, "turn": 1,
                "channel": made.choice(("chat", "email", "ticket")), "language": tongue, "intent": intent,
                "urgency": made.choice(("low", "normal", "high", "critical")), "emotion": "neutral", "escalate": False,
                "opening": "My withdrawal has not arrived.", "waiting_since": None if status == "answered" else opened,
            })  # fmt: skip
            out["messages"].append({
                **common, "author": "customer", "channel": "chat", "language": tongue, "sent_at": opened,
                "text": "My withdrawal has not arrived.", "folded": "my withdrawal has not arrived.",
            })  # fmt: skip
            out["drafts"].append({
                **common, "at": opened, "form": "usual", "drafter": "playbook", "language": tongue, "playbook": intent,
                "version": "1", "text": "We are looking into it.",
            })  # fmt: skip
            if status == "answered":
                distance = 0 if made.random() < 0.6 else made.randrange(1, 200)
                out["replies"].append({
                    **common, "at": answered, "by": "a", "suggested": "We are looking into it.", "edited": "",
                    "sent": "We are looking into it.", "distance": distance,
                })  # fmt: skip
            for check in made.sample(CHECKS, made.randrange(3)):
                kind = {"of": "draft", "check": check, "severity": "note", "words": ""}
                out["findings"].append({**common, "at": opened, **kind})
        yield out


def measure(name: str, url: str, home: Path, cases: int, days: int) -> None:
    store = Store(url, home)
    engine = store._engine
    began = time.perf_counter()
    for chunk in rows(cases, days):
        with engine.begin() as db:
            for table_name, values in chunk.items():
                if values:
                    db.execute(insert(schema.metadata.tables[table_name]), values)
    if engine.dialect.name == "postgresql":
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as db:
            db.exec_driver_sql("VACUUM ANALYZE")
    print(f"{name}: {cases:,} cases over {days} days, generated in {time.perf_counter() - began:.0f} s")
    counting = Counting(store)
    last = counting.today()

    def look(span: int) -> tuple[float, float, int]:
        wall, used = time.perf_counter(), time.process_time()
        counts = counting.sums(last - span + 1, last)
        page(Summary.of(counts, last - span + 1, last))
        return time.perf_counter() - wall, time.process_time() - used, len(counts)

    began, used = time.perf_counter(), time.process_time()
    closed = counting.close()
    wall, ours = time.perf_counter() - began, time.process_time() - used
    print(f"  counting {closed} days once: {wall:.1f} s ({ours:.1f} s of processor time in this process)")
    began = time.perf_counter()
    counting.close()
    print(f"  counting again, nothing new: {(time.perf_counter() - began) * 1000:.0f} ms")
    print("  span    rows   median ms   slowest ms   ours ms")
    for span in SPANS:
        looks = sorted(look(span) for _ in range(7))
        wall, ours, number = looks[3]
        print(f"  {span:4} {number:7} {wall * 1000:11.0f} {looks[-1][0] * 1000:12.0f} {ours * 1000:9.0f}")
    began = time.perf_counter()
    size = len(table(counting.counts(last - 364, last)))
    print(f"  CSV of 365 days: {size / 1e6:.1f} MB in {(time.perf_counter() - began) * 1000:.0f} ms")
    store.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--database", choices=("sqlite", "postgresql"))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="insights-") as folder, ExitStack() as stack:
        if given.database != "postgresql":
            measure("SQLite", "", Path(folder), given.cases, given.days)
        if given.database != "sqlite":
            measure("PostgreSQL", stack.enter_context(server()), Path(folder), given.cases, given.days)


if __name__ == "__main__":
    main()
