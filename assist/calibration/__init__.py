"""People beside the scorecards: what reviewers are asked, which cases they see, how far they and the rules agree."""

from __future__ import annotations

from assist.calibration.aspects import ASPECTS, weights_of
from assist.calibration.figures import Compared, alike, among, beside, official
from assist.calibration.sampling import METHODS, draw
from assist.calibration.steps import steps
from assist.calibration.trends import Group, Point, by_time, groups

__all__ = [
    "ASPECTS", "METHODS", "Compared", "Group", "Point", "alike", "among", "beside", "by_time", "draw", "groups",
    "official", "steps", "weights_of",
]  # fmt: skip
