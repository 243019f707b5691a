"""Models: what can be had (`catalogue`), getting it (`pull`), what is here (`status`), chat models (`CHAT_BACKENDS`).

Only `pull` makes requests. Heavy libraries load when a chat model is first used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from assist.errors import MissingExtra, UsageError
from assist.models.chat_llama import LlamaChat
from assist.models.chat_openai import OpenAIChat
from assist.models.chat_transformers import TransformersChat
from assist.models.encoder_e5 import E5Encoder
from assist.models.encoder_remembering import RememberingEncoder
from assist.models.encoder_transformers import TransformersEncoder
from assist.models.encoder_use import UseEncoder
from assist.models.entries import Direction, Family, Model, catalogue, families, find
from assist.models.fetch import pull
from assist.models.leaving import is_here
from assist.models.places import argos_folder
from assist.models.state import ModelStatus, Verified, firefox_pairs, locate, status, verify
from assist.models.stream import added
from assist.ports import ChatModel, Embedder

__all__ = [
    "CHAT_BACKENDS",
    "Direction",
    "Family",
    "Model",
    "ModelStatus",
    "RememberingEncoder",
    "Verified",
    "added",
    "argos_folder",
    "catalogue",
    "chat_model",
    "encoders",
    "families",
    "find",
    "firefox_pairs",
    "is_here",
    "locate",
    "pull",
    "status",
    "verify",
]

# model as the settings name it, home, endpoint -> a chat model that loads on first use
ChatFactory = Callable[[str, Path, str | None], ChatModel]


def _llama(model: str, home: Path, endpoint: str | None) -> ChatModel:
    path = Path(model)
    return LlamaChat(path.stem, path) if path.suffix == ".gguf" else LlamaChat(model, locate(model, home))


def _transformers(model: str, home: Path, endpoint: str | None) -> ChatModel:
    where = locate(model, home) if model in catalogue() else model
    return TransformersChat(model, where)


def _openai(model: str, home: Path, endpoint: str | None) -> ChatModel:
    if not endpoint:
        raise UsageError("chat backend openai needs an endpoint: set chat_endpoint in assist.toml (texts go there)")
    return OpenAIChat(model, endpoint, api_key=os.environ.get("ASSIST_CHAT_API_KEY"))


_SHIPPED_ENCODERS: Mapping[str, Callable[[], Embedder]] = {"use": UseEncoder, "e5": E5Encoder}

CHAT_BACKENDS: Mapping[str, ChatFactory] = {"llama.cpp": _llama, "transformers": _transformers, "openai": _openai}


def chat_model(backend: str, model: str, home: Path, endpoint: str | None = None) -> ChatModel:
    """A chat model as the settings name it. Raises `UsageError`, or `MissingModel` when it is not on this machine."""
    if backend not in CHAT_BACKENDS:
        raise UsageError(f"unknown chat backend {backend!r}; known: {' '.join(CHAT_BACKENDS)}")
    return CHAT_BACKENDS[backend](model, home, endpoint)


def encoders(setting: str) -> tuple[Embedder, ...]:
    """The encoders that the settings name: `use`, `e5`, both as `use+e5`, `none`, or a transformers id or folder.

    Of `use` and `e5`, what is not installed is left out. Raises `MissingExtra` for a transformers id without the extra.
    """
    if setting == "none":
        return ()
    names = setting.split("+")
    if not set(names) <= set(_SHIPPED_ENCODERS):
        return (TransformersEncoder(setting),)
    found: list[Embedder] = []
    for name in names:
        with suppress(MissingExtra):
            found.append(_SHIPPED_ENCODERS[name]())
    return tuple(found)
