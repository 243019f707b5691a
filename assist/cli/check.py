"""`assist check`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any, cast

from assist import wire
from assist.assembly import reviewer
from assist.cli.batch import answer_lines
from assist.cli.inputs import read_text, read_thread
from assist.cli.output import console, emit, print_findings
from assist.errors import UsageError
from assist.languages import language
from assist.records import Candidate, Kind


def run(arguments: argparse.Namespace) -> int:
    """Exit 1 when a blocker was found."""
    check = reviewer(arguments.dismiss or ())
    shared = {
        "language": arguments.language,
        "kind": arguments.kind,
        "source": arguments.source,
        "source_language": arguments.source_language,
    }
    thread = read_thread(arguments.thread)

    def candidate(line: Mapping[str, Any]) -> Candidate:
        merged = shared | {key: value for key, value in line.items() if value is not None}
        if merged["language"] is None:
            raise UsageError("name the text's language with --language")
        if merged["kind"] not in ("reply", "article"):
            raise UsageError(f"unknown kind {merged['kind']!r}; known: reply article")
        if merged["source"] is not None and merged["source_language"] is None:
            raise UsageError("a source needs --source-language")
        return Candidate(
            wire.text_of(merged),
            language(wire.text_of(merged, "language")).tag,
            cast(Kind, merged["kind"]),
            wire.optional_text(merged, "source"),
            wire.optional_language(merged, "source_language"),
            wire.thread(line["thread"]) if "thread" in line else thread,
        )

    def answer(line: Mapping[str, Any]) -> tuple[str, bool]:
        reviewed = check(candidate(line))
        result = wire.findings_json(reviewed.findings, reviewed.dismissed)
        return json.dumps(result, ensure_ascii=False), not result["sendable"]

    if arguments.lines is not None:
        return answer_lines(arguments.lines, answer)
    text = read_text(arguments)
    reviewed = check(candidate({"text": text}))
    result = wire.findings_json(reviewed.findings, reviewed.dismissed)
    if arguments.json:
        emit(json.dumps(result, ensure_ascii=False))
    else:
        out = console()
        print_findings(out, reviewed.findings, text)
        if reviewed.dismissed:
            out.print(
                f"{len(reviewed.dismissed)} dismissed: ", *(reason for _, reason in reviewed.dismissed), markup=False
            )
        out.print("[green]sendable[/]" if result["sendable"] else "[bold red]not sendable[/]")
    return int(not result["sendable"])
