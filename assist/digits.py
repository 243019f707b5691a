"""What digits may mean: «1.234» is 1.234 to some and 1,234 to others."""

from __future__ import annotations

import re
from decimal import Decimal

_INDIAN = re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")  # 12,34,567.50


def readings_of(written: str, *, point: bool = False) -> set[Decimal]:
    """What digits may mean, by who writes them; separators may be commas, points, spaces, apostrophes, ٫ and ٬.

    With `point`, for languages that set decimals apart by a point and thousands by commas, only so.
    """
    bare = re.sub("[ '’٬]", "", written)
    if point and re.fullmatch(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+", bare):
        return {Decimal(bare.replace(",", ""))}
    if "٫" in bare:  # the Arabic decimal mark is nothing else
        return {Decimal(re.sub("[.,]", "", bare).replace("٫", "."))}
    if _INDIAN.fullmatch(bare):
        return {Decimal(bare.replace(",", ""))}
    found = set()
    if re.fullmatch(r"[0-9]+(?:[.,][0-9]+)?", bare):
        found.add(Decimal(bare.replace(",", ".")))
    if re.fullmatch(r"[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]+)?", bare):
        *groups, tail = re.split("[.,]", bare)
        whole, marks = "".join(groups), set(re.findall("[.,]", bare))
        found.add(Decimal(whole + tail) if len(marks) == 1 else Decimal(f"{whole}.{tail}"))
    return found
