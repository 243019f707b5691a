"""Text from one language into another, offline and verified.

`ENGINES` are raw engines; `Router` says which of them fit a direction; `GuardedTranslator` is what others use.
"""

from __future__ import annotations

from collections.abc import Mapping

from assist.ports import Engine
from assist.translate.argos import ArgosEngine
from assist.translate.chat import ChatEngine
from assist.translate.firefox import FirefoxEngine
from assist.translate.identity import IdentityEngine
from assist.translate.libretranslate import LibreTranslateEngine
from assist.translate.marian import MarianEngine
from assist.translate.pseudo import PseudoEngine

__all__ = [
    "ENGINES",
    "ArgosEngine",
    "ChatEngine",
    "FirefoxEngine",
    "IdentityEngine",
    "LibreTranslateEngine",
    "MarianEngine",
    "PseudoEngine",
]

ENGINES: Mapping[str, type[Engine]] = {
    engine.name: engine
    for engine in (
        FirefoxEngine,
        MarianEngine,
        ArgosEngine,
        LibreTranslateEngine,
        ChatEngine,
        IdentityEngine,
        PseudoEngine,
    )
}
