"""`--in FILE.jsonl`: one answer a line, in order; a bad line gives an error object in its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from assist.cli.inputs import read_lines
from assist.cli.output import emit
from assist.errors import AssistError


def answer_lines(path: str, answer: Callable[[Mapping[str, Any]], tuple[str, bool]]) -> int:
    """Prints `answer(line)` for each line. `answer` gives a JSON text and whether something was found.

    Returns 1 when something was found or a line was bad, else 0.
    """
    found = False
    for line in read_lines(path):
        try:
            if isinstance(line, str):
                raise AssistError(line)
            text, flagged = answer(line)
        except AssistError as error:
            text, flagged = json.dumps({"error": str(error)}, ensure_ascii=False), True
        emit(text)
        found = found or flagged
    return int(found)
