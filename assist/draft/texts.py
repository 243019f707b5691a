"""The reply texts of a language and intent: Fluent messages, their wordings as attributes .a .b .c."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assist.errors import DataError
from assist.knowledge import Knowledge


class ReplyTexts:
    """Shared and own messages of one intent in one language; the intent's own win over the shared ones."""

    def __init__(self, language: str, bundle: Any) -> None:
        self.language = language
        self._bundle = bundle

    def __contains__(self, message: str) -> bool:
        return bool(self._bundle.has_message(message))

    def wordings(self, message: str) -> tuple[str, ...]:
        """The names of a message's wordings in the order written; empty for one that can be said in one way only."""
        return tuple(self._bundle.get_message(message).attributes)

    def say(self, message: str, wording: str | None, values: Mapping[str, str | int]) -> str:
        """The text, slots filled. Raises `DataError` for what Fluent cannot resolve: nothing half-filled goes out."""
        found = self._bundle.get_message(message)
        pattern = found.value if wording is None else found.attributes.get(wording)
        name = f"replies/{self.language}: {message}" + (f".{wording}" if wording else "")
        if pattern is None:
            raise DataError(f"{name}: no such wording")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise DataError(f"{name}: {errors[0]}")
        return str(text)


class ReplyLibrary:
    """All reply texts, each file parsed when first needed and never twice."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._resources: dict[Path, Any] = {}
        self._texts: dict[tuple[str, str], ReplyTexts] = {}

    def texts(self, language: str, intent: str) -> ReplyTexts | None:
        """None where the language has no reply texts for the intent. Raises `DataError` for a broken file."""
        key = (language, intent)
        if key not in self._texts:
            if language not in self._knowledge.reply_languages or intent not in self._knowledge.playbooks:
                return None
            files = self._knowledge.reply_files(language, intent)
            if not files:
                return None
            self._texts[key] = self._load(language, files)
        return self._texts[key]

    def _load(self, language: str, files: tuple[Path, ...]) -> ReplyTexts:
        from fluent.runtime import FluentBundle  # with its locale data: not at start-up

        # Plain text goes out: isolates around slots are for display only.
        # What follows «-x-» in a tag is private: plural rules go by what stands before it.
        bundle = FluentBundle([language.partition("-x-")[0]], use_isolating=False)
        for path in files:
            bundle.add_resource(self._resource(path), allow_overrides=True)
        return ReplyTexts(language, bundle)

    def _resource(self, path: Path) -> Any:
        from fluent.runtime import FluentResource
        from fluent.syntax import ast

        if path not in self._resources:
            try:
                resource = FluentResource(path.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError) as error:
                raise DataError(f"{path}: {error}") from error
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    why = "; ".join(str(note.message) for note in entry.annotations or ())
                    raise DataError(f"{path}: not Fluent: {why}: {str(entry.content)[:60]!r}")
            self._resources[path] = resource
        return self._resources[path]
