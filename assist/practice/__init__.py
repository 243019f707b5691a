"""Practice: an agent answers a simulated customer and learns what was missed, and what the desk would have answered.

`Trainer` is the way in. Nothing here reaches a customer.
"""

from __future__ import annotations

from assist.practice.course import following, next_level
from assist.practice.judge import Answer, Judge, Verdict
from assist.practice.trainer import Given, Trainer, trainer

__all__ = ["Answer", "Given", "Judge", "Trainer", "Verdict", "following", "next_level", "trainer"]
