"""What scoring listens for in one language: `prompts/review/<language>.yaml`, see the README there."""

from __future__ import annotations

import msgspec

Parts = tuple[str, ...]


class ReviewWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """Regular expressions, matched as those of prompts/tone/ are; `better` has texts to show, by rule."""

    idle: Parts  # sentences that give the customer nothing: «thank you for contacting us», «please be patient»
    elsewhere: Parts  # sends the customer away: «contact the other team», «see our FAQ»
    follow: Parts  # the desk writes next: «I'll update you»
    ask: Parts  # asks for something: «send me», «could you tell»
    apology: Parts
    thanks: Parts
    please: Parts
    warm: Parts  # goodwill and no claim to be right: «happy to», «I think», «perhaps»
    blunt: Parts  # tells off or lectures: «you should have read», «actually», «why did you»
    better: dict[str, str]  # rule -> how a good agent puts it; «…» stands for the case's own words
    stalling: Parts = ()  # under way, and no word of what comes next: «is being processed», «has been forwarded»
    tells: Parts = ()  # an instruction in any form of address: «send it over», «clique»
    terms: Parts = ()  # answers with the rules instead of the case: «subject to our terms»
