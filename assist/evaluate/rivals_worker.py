"""Runs in the rivals' environment, without this package: texts as JSON lines in, lists of [kind, start, end] out.

Presidio is asked through its pattern recognisers, which need no language model; detect-secrets through its plugins.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

Found = list[tuple[str, int, int]]


def presidio() -> Callable[[str], Found]:
    """Recognisers for English, the language in which Presidio has the most."""
    import tldextract

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # else it asks the network for a list
    from presidio_analyzer import predefined_recognizers as known

    names = ("EmailRecognizer", "PhoneRecognizer", "IpRecognizer", "IbanRecognizer", "UrlRecognizer",
             "CryptoRecognizer", "CreditCardRecognizer")  # fmt: skip
    recognizers: list[Any] = [getattr(known, name)() for name in names]

    def find(text: str) -> Found:
        return [
            (result.entity_type, result.start, result.end)
            for recognizer in recognizers
            for result in recognizer.analyze(text, recognizer.supported_entities, None) or ()
        ]

    return find


def detect_secrets() -> Callable[[str], Found]:
    """All plugins and filters, each text as a file of its own, which is how the tool is used."""
    import tempfile
    from pathlib import Path

    from detect_secrets import SecretsCollection
    from detect_secrets.settings import default_settings

    path = Path(tempfile.mkdtemp()) / "message.txt"

    def find(text: str) -> Found:
        path.write_text(text, encoding="utf-8")
        secrets = SecretsCollection()
        with default_settings():
            secrets.scan_file(str(path))
        found: Found = []
        for _, secret in secrets:
            value = secret.secret_value or ""
            at = text.find(value)
            if value and at >= 0:
                found.append((secret.type, at, at + len(value)))
        path.unlink()
        return found

    return find


def main() -> None:
    """The rival is named by the first argument."""
    find = {"presidio": presidio, "detect-secrets": detect_secrets}[sys.argv[1]]()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(find(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
