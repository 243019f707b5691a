"""One place where a failure becomes a line to read, and no customer's word reaches a log on the way."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import TypeVar

from assist.errors import AssistError
from ui.words import speaking

T = TypeVar("T")


def calmly(interface: str, work: Callable[[], T], instead: Callable[[str], T]) -> T:
    """The result of `work` said in `interface`, or `instead` with one line to read."""
    with speaking(interface):
        try:
            return work()
        except AssistError as error:
            return instead(str(error))
        except Exception as error:  # a defect of ours: the page stays usable, the place is named, the text is not
            frame = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} in {frame.name}, line {frame.lineno}"
            print(f"assist panel: {place} of {frame.filename}", file=sys.stderr)  # noqa: T201
            return instead(f"something went wrong inside ({place}); please report this line")
