"""Conversations on their way to reviewers: read, secrets cut, personal data masked, scored, sorted by what they ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from assist.calibration.steps import steps
from assist.knowledge import Knowledge
from assist.moments import moment
from assist.records import CHANNELS, Channel
from assist.scoring import Conversation, Line, Scorer
from assist.scoring.batch import open_source
from assist.scoring.batch.job import scored_json
from assist.scoring.batch.rows import Rows
from assist.scoring.batch.source import Rowed, read_rowed
from assist.store.review_records import NewCase, Spoken
from assist.store.reviewing import DeskCase

MOST = 2000  # conversations that are loaded at once; `assist review` takes files of any size
Keep = Callable[[str], str]
Intent = Callable[[str, str], str]  # of a customer's first message, and its language


class Loader:
    """Makes `NewCase`s. What it scores is what the store will hold, so that spans of the evidence fit it."""

    def __init__(self, scorer: Scorer, knowledge: Knowledge, keep: Keep, intent: Intent) -> None:
        self._scorer, self._knowledge, self._keep, self._intent = scorer, knowledge, keep, intent

    def from_file(self, path: Path, bad: Callable[[str], None]) -> Iterator[NewCase]:
        """The first `MOST` conversations of a table or an export that an agent answered; what cannot be read goes to
        `bad`. Raises `UsageError` or `DataError` for a file that is none.
        """
        source = open_source(path, "", bad)
        rows: Rows | None = None
        found = 0
        try:
            for task in source.tasks(0):
                conversation: Conversation | None
                if isinstance(task, Rowed):
                    rows = rows or Rows(path)
                    conversation, wrong = read_rowed(path, rows, task)
                    for why in wrong:
                        bad(why)
                else:
                    conversation = task
                if conversation is None or not _answered(conversation):
                    continue
                yield self.case(conversation)
                found += 1
                if found == MOST:
                    return
        finally:
            source.close()

    def from_desk(self, case: DeskCase) -> NewCase:
        """A case of this desk."""
        lines = tuple(Line(message, who) for message, who in zip(case.messages, case.who, strict=True))
        channel: Channel = next((known for known in CHANNELS if known == case.channel), "chat")
        made = self.case(Conversation(case.id, lines, channel, case.language))
        return replace(made, case_id=case.id, intent=case.intent)

    def case(self, conversation: Conversation) -> NewCase:
        """A scored conversation."""
        kept = replace(conversation, lines=tuple(self._line(line) for line in conversation.lines))
        scored = self._scorer.conversation(kept)
        first = next((line.message.text for line in kept.lines if line.message.author == "customer"), "")
        spoken = tuple(
            Spoken(line.message.author, line.who, line.message.text, line.message.id or str(at), line.message.sent)
            for at, line in enumerate(kept.lines, 1)
        )
        return NewCase(
            conversation.id,
            scored.agent,
            scored.channel,
            scored.language,
            self._intent(first, scored.language),
            _began(spoken),
            spoken,
            {**scored_json(scored), "amounts": dict(scored.amounts)},  # which rubrics learn from
            steps(self._knowledge, kept, scored),
            scored.human_score,
        )

    def _line(self, line: Line) -> Line:
        source = None if line.source is None else self._keep(line.source)
        return replace(line, message=replace(line.message, text=self._keep(line.message.text)), source=source)


def _answered(conversation: Conversation) -> bool:
    return any(line.message.author == "agent" for line in conversation.lines)


def _began(lines: tuple[Spoken, ...]) -> datetime | None:
    return moment(next((line.sent for line in lines if line.sent), None))
