"""What one click may write in place of the words of a finding: only what is surely better as it stands."""

from __future__ import annotations

import re

from assist.records import Finding

_WORDINGS = ("forbidden-term", "coldness", "entities")  # checks whose suggestion is the very words to write
_REGISTER = {"你": "您", "你们": "您"}
_MARKS = re.compile(r"[!！?？⁉‼…。.]+")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def fix(finding: Finding, text: str) -> str | None:
    """The words to write at the finding's span; empty to take them out; None where a person must find better ones."""
    if finding.span is None:
        return None
    if finding.suggestion is not None:
        return finding.suggestion if finding.check in _WORDINGS else None
    words = text[slice(*finding.span)]
    if finding.check == "register":
        return _REGISTER.get(words)
    if finding.check == "shouting":
        return _calm(words, text[: finding.span[0]])
    return "" if finding.check == "repetition" and finding.severity == "warning" else None


def _calm(words: str, before: str) -> str | None:
    """A full stop for exclamation marks, a question mark where there was one; no emoji. Capitals are left: a machine
    does not know which of them a name needs.
    """
    if words.isupper() or words[:1].isalpha():
        return None
    if not _MARKS.fullmatch(words):
        return ""
    if "¡" in re.split(r"[.!?\n]", before)[-1]:
        return None  # the sentence was opened with «¡», which would stay
    wide = "！" in words or "？" in words or bool(_HAN.match(before[-1:]))
    if "?" in words or "？" in words:
        return "？" if wide else "?"
    return "。" if wide else "."
