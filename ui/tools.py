"""The Gradio API and its MCP server: the toolkit's stages as named functions. Off unless a setting turns them on.

What comes here is not stored. docs/api.md shows how to call it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assist import wire
from assist.errors import AssistError, UsageError
from assist.pipeline import Assistant
from assist.records import Candidate, Message

if TYPE_CHECKING:
    import gradio as gr


def tools(assistant: Assistant) -> gr.Blocks:
    """The functions over `assistant`."""
    import gradio as gr

    def draft_reply(message: str, channel: str = "chat", language: str = "") -> dict[str, Any]:
        """Understand a customer's message to a crypto exchange's support and propose a checked reply in its language.

        Args:
            message: What the customer wrote. Secrets in it are cut before anything else sees them.
            channel: Where the reply goes: chat, ticket, email, social or phone.
            language: The customer's language as a BCP-47 tag, such as es or zh-Hans; empty to detect it.

        Returns:
            The case: detection, triage, drafts with their findings, or why a person must answer.
        """
        given = {"text": message, "channel": channel, "language": language or None}
        return _told(lambda: wire.plain(assistant.handle(wire.message(given), translate=False)))

    def check_reply(text: str, language: str, customer_message: str = "") -> dict[str, Any]:
        """Check a support reply against the rule book before it is sent.

        Args:
            text: The reply.
            language: The language that it must be in, as a BCP-47 tag.
            customer_message: What the customer wrote, so that facts can be compared; may be empty.

        Returns:
            The findings, and whether the reply may be sent (no blocker).
        """

        def work() -> dict[str, Any]:
            thread = (Message(assistant.protect(customer_message).text),) if customer_message else ()
            tongue = wire.optional_language({"language": language}, "language")
            if tongue is None:
                raise UsageError("language is needed: the language that the text must be in")
            return wire.findings_json(assistant.check(Candidate(text, tongue, thread=thread)))

        return _told(work)

    def detect_language(text: str) -> dict[str, Any]:
        """Tell the language of a short text, or und with the reason when it cannot be known.

        Args:
            text: Any text.

        Returns:
            Language, confidence, candidates and the reason.
        """
        return _told(lambda: wire.plain(assistant.detector.detect(assistant.protect(text))))

    blocks: gr.Blocks
    with gr.Blocks(title="Reply Assist API", analytics_enabled=False) as blocks:
        expose: Any = gr.api  # type: ignore[attr-defined]  # gradio exports it without saying so
        for tool in (draft_reply, check_reply, detect_language):
            expose(tool, api_name=tool.__name__, concurrency_limit=2)
    return blocks


def _told(work: Any) -> dict[str, Any]:
    """The result, or what is wrong with the call: gradio itself would only say that something failed."""
    try:
        found: dict[str, Any] = work()
    except AssistError as error:
        return {"error": str(error)}
    return found
