"""How far people, and machines, agree: kappa, Krippendorff's alpha, rank correlation, error, and how sure that is.

Ratings are numbers; None is «not rated». Every figure is None where it is not defined (fewer than two pairs, or
nothing that varies): it is never a number that stands for «unknown».
"""

from __future__ import annotations

from assist.agreement.alpha import alpha
from assist.agreement.intervals import Interval, bootstrap, kappa_interval, mean_interval, wilson
from assist.agreement.kappa import kappa
from assist.agreement.pairs import Pairs, mean_error, paired, same_share
from assist.agreement.ranks import spearman
from assist.agreement.summary import Agreement, agreement, few

__all__ = [
    "Agreement",
    "Interval",
    "Pairs",
    "agreement",
    "alpha",
    "bootstrap",
    "few",
    "kappa",
    "kappa_interval",
    "mean_error",
    "mean_interval",
    "paired",
    "same_share",
    "spearman",
    "wilson",
]
