"""Every error this package raises on purpose.

AssistError                  what a command reports in one line, exit code 2
├── UsageError               the call is wrong: an unknown language, check, engine, file
├── DataError                prompts/, glossary/ or the settings file are broken; names file and place
├── MissingExtra             a package is not installed; names the install command
├── MissingModel             a model is not on disk; names the pull command
├── UnsupportedPair          no engine translates this direction; never silently English
├── FetchError               a model could not be had from any source; says what each one answered
└── EngineError              an engine or model failed on a text
"""

from __future__ import annotations


class AssistError(Exception):
    """Base of the tree. The message says what happened, to what, and what to do."""


class UsageError(AssistError):
    """The caller asked for something that does not exist or does not fit."""


class DataError(AssistError):
    """Shipped or user data breaks its schema."""


class MissingExtra(AssistError):  # noqa: N818 - the name says it better than MissingExtraError
    """An optional dependency is not installed.

    >>> str(MissingExtra("llm", "xllamacpp"))
    "xllamacpp is not installed; install it with: pip install 'reply-assist[llm]'"
    """

    def __init__(self, extra: str, module: str) -> None:
        self.extra, self.module = extra, module
        super().__init__(f"{module} is not installed; install it with: pip install 'reply-assist[{extra}]'")


class MissingModel(AssistError):  # noqa: N818
    """A model of the catalogue is not on disk."""

    def __init__(self, model_id: str) -> None:
        self.model_id = model_id
        super().__init__(f"model {model_id} is not on this machine; get it with: assist models pull {model_id}")


class UnsupportedPair(AssistError):  # noqa: N818
    """No installed engine translates from `source` to `target`."""

    def __init__(self, source: str, target: str, hint: str = "") -> None:
        self.source, self.target = source, target
        tail = f"; {hint}" if hint else "; see: assist models list"
        super().__init__(f"no installed engine translates {source} to {target}{tail}")


class FetchError(AssistError):
    """No source of a model answered with the right bytes."""


class EngineError(AssistError):
    """An engine or model failed while it worked on a text."""
