"""A second draft beside the usual one: a full answer where a chat's is short, a short one where a letter's is full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assist.records import LETTERS, Channel, Form

_FRAME = ("greeting", "closing")
_FULL: Channel = "ticket"
_SHORT: Channel = "chat"


def forms(shape: Mapping[Channel, Sequence[str]], channel: Channel) -> Iterator[tuple[Form, Channel, Sequence[str]]]:
    """Form, the channel in whose manner it is written, and its parts, the usual draft first."""
    yield "usual", channel, shape.get(channel, ())
    if channel == _SHORT:  # without the letter's frame: the chat goes on
        yield "full", _FULL, [part for part in shape.get(_FULL, ()) if part not in _FRAME]
    elif channel in LETTERS:
        core = [part for part in shape.get(_SHORT, ()) if part not in _FRAME]
        yield "short", channel, [_FRAME[0], *core, _FRAME[1]] if core else []
