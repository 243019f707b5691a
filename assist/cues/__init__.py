"""Cue words: what a message says of need, feeling and urgency, by the data of prompts/cues/. For triage and checks."""

from __future__ import annotations

from assist.cues.reading import CueReader, Reading, Word, cue_reader

__all__ = ["CueReader", "Reading", "Word", "cue_reader"]
