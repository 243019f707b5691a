"""Instant drafts from reviewed texts: no model, no translation, the customer's language as a native wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from assist.draft.compose import Composer, Written, write
from assist.draft.forms import forms
from assist.draft.matter import Matters, Relation
from assist.draft.saying import Rotation, seed_of
from assist.draft.slots import read_slots
from assist.draft.texts import ReplyLibrary
from assist.draft.thanks import thanked_once
from assist.draft.topics import Topics
from assist.knowledge import Knowledge
from assist.records import Channel, Draft, Hit, Message, Opening, Protected, Triage

_FALLBACK = "other"  # its playbook answers what cannot wait for understanding: a leaked secret


class PlaybookDrafter:
    """Composes the parts that the intent's playbook names from `prompts/replies/<language>/`."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._library = ReplyLibrary(knowledge)
        self._matters = Matters(knowledge)
        self._topics = Topics(knowledge)

    def prepare(self, language: str, intent: str) -> None:
        """Reads the reply texts that a draft of this language and intent is made of, where there are any."""
        if self._library.texts(language, intent) is None:
            self._library.texts(language, _FALLBACK)

    def draft(
        self,
        protected: Protected,
        language: str,
        triage: Triage,
        sources: Sequence[Hit],
        *,
        channel: Channel,
        desk_language: str,
        thread: Sequence[Message] = (),
    ) -> tuple[Draft, ...]:
        """The usual draft first, then a shorter or a fuller one. None where `language` has no reply texts for the
        intent, and where the playbook hands the case to a person. A leaked secret is answered all the same, in one way.

        `desk_text` is composed in the desk's language from the same wordings, never translated.
        """
        intent = next((hit.id for hit in sources if hit.kind == "playbook"), triage.intent)
        if self._library.texts(language, intent) is None:
            intent = _FALLBACK
        texts = self._library.texts(language, intent)
        if texts is None:
            return ()
        playbook = self._knowledge.playbooks[intent]
        if playbook.hand_over and not protected.secrets:
            return ()

        def relation(earlier: str) -> Relation:
            return self._matters.relation(earlier, language, intent)

        said = tuple(earlier.text for earlier in thread if earlier.author == "agent")
        composer = Composer(
            rotation=Rotation(texts, seed_of([*(earlier.text for earlier in thread), protected.text]), said),
            channel=channel,
            emotion=triage.emotion,
            slots=read_slots(protected, thread, unit=playbook.amount, relation=relation),
            ask=tuple(kind for kind in playbook.ask if kind in triage.missing),
            secrets=tuple(dict.fromkeys(secret.kind for secret in protected.secrets)),
            follow_up_hours=playbook.follow_up_hours,
            topics=self._topics.of(protected.text, language)
            if "noted" in texts and triage.urgency != "critical"
            else (),
            named=lambda text: self._topics.named(text, language),
        )
        thanks = _thanks(self._knowledge, language)
        desk_texts = self._library.texts(desk_language, intent)
        drafts: dict[str, Draft] = {}
        for form, spoken, shape in forms(playbook.shape, channel):
            parts = thanked_once(replace(composer, channel=spoken).parts(shape), composer.rotation, thanks)
            written = write(parts, spoken, texts)
            for_desk = write(parts, spoken, desk_texts) if desk_texts else None
            words = "".join(written.text.split())
            if not words or words in drafts or (form != "usual" and protected.secrets):
                continue
            drafts[words] = Draft(
                text=written.text,
                language=language,
                desk_text=for_desk.text if for_desk else None,
                desk_language=desk_language,
                playbook=intent,
                version=self._knowledge.version(language, intent),
                drafter="playbook",
                form=form,
                opening=_opening(written, for_desk),
            )
        return tuple(drafts.values())


def _opening(written: Written, for_desk: Written | None) -> Opening | None:
    if written.opening is None:
        return None
    if for_desk is None:
        return Opening(written.opening, written.statement)
    return Opening(written.opening, written.statement, for_desk.opening, for_desk.statement)


@cache
def _thanks(knowledge: Knowledge, language: str) -> re.Pattern[str] | None:
    tone = knowledge.tone(language)
    return re.compile("|".join(tone.thanks), re.IGNORECASE) if tone and tone.thanks else None
