"""Wallet key files (Ethereum's Web3 Secret Storage, version 3), whole or in part, on one line or many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assist.records import Span

# The pieces that such a file is made of; everything else is prose and ends it.
_PIECE = re.compile(
    r"""[\s{}\[\],:\\]+|"[^"\n\0]{0,2000}"|'[^'\n\0]{0,2000}'|(?:true|false|null)\b|[0-9a-fA-F]{32,200}\b|[0-9]{1,12}\b"""
    r"""|(?:version|id|address|[cC]rypto|cipher|cipher_?text|cipherparams|iv|kdf|kdfparams|dklen|salt|prf|mac|[ncpr])"""
    r"""\\?["']?(?=\s{0,4}:)""",
)
_CIPHERTEXT = re.compile(r"""cipher_?text\\?["']?\s{0,4}:\s{0,4}\\?["']?[0-9a-f]{32}""", re.IGNORECASE)
_COMPANY = re.compile(r"\b(?:kdf|kdfparams|cipherparams|mac)\b", re.IGNORECASE)
_AROUND = " \n\t,:\\"


def find_keystores(text: str) -> Iterator[Span]:
    """Spans of key files in `text` (made plain)."""
    if not _CIPHERTEXT.search(text):
        return
    for start, end in _stretches(text):
        if _CIPHERTEXT.search(text, start, end) and _COMPANY.search(text, start, end):
            written = text[start:end]
            first = start + len(written) - len(written.lstrip(_AROUND))
            yield first, start + len(written.rstrip(_AROUND))


def _stretches(text: str) -> Iterator[Span]:
    """The stretches of `text` that are made of pieces of JSON only."""
    start = end = 0
    for match in _PIECE.finditer(text):
        if match.start() != end:
            if end > start:
                yield start, end
            start = match.start()
        end = match.end()
    if end > start:
        yield start, end
