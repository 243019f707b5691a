"""Agreement figures against other implementations and published examples."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import spearmanr
from sklearn.metrics import cohen_kappa_score

from assist.agreement import (
    agreement,
    alpha,
    bootstrap,
    few,
    kappa,
    kappa_interval,
    mean_error,
    mean_interval,
    paired,
    spearman,
    wilson,
)
from assist.agreement.kappa import Weights

_RANDOM = np.random.default_rng(3)


@pytest.mark.parametrize("weights", ["none", "linear", "quadratic"])
@pytest.mark.parametrize("steps", [2, 4, 7])
def test_kappa_is_that_of_scikit_learn(weights: str, steps: int) -> None:
    first = _RANDOM.integers(0, steps, 200)
    second = np.where(_RANDOM.random(200) < 0.6, first, _RANDOM.integers(0, steps, 200))
    ours = kappa(paired(first.tolist(), second.tolist()), weights)  # type: ignore[arg-type]
    theirs = cohen_kappa_score(first, second, weights=None if weights == "none" else weights)
    assert ours == pytest.approx(theirs)


def test_spearman_is_that_of_scipy_with_many_ties() -> None:
    first, second = _RANDOM.integers(0, 5, 300), _RANDOM.integers(0, 9, 300)
    assert spearman(paired(first.tolist(), (first + second).tolist())) == pytest.approx(
        spearmanr(first, first + second).statistic
    )


# Krippendorff 2011, section «Nominal data, any number of observers, missing data» and the levels after it.
_A = (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None)
_B = (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3)
_C = (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None)
_D = (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None)


@pytest.mark.parametrize(("level", "published"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)])
def test_alpha_is_that_of_the_published_example(level: str, published: float) -> None:
    assert alpha((_A, _B, _C, _D), level) == pytest.approx(published, abs=0.0006)  # type: ignore[arg-type]


def test_raters_who_always_agree_and_raters_who_never_do() -> None:
    assert kappa(paired([0, 1, 0], [0, 1, 0])) == 1
    assert kappa(paired([0, 1], [1, 0])) == -1
    assert alpha(([0, 1, 0], [0, 1, 0], [0, 1, None])) == 1


def test_what_is_not_defined_is_none_and_no_number() -> None:
    nothing, same = paired([None, 1], [2, None]), paired([1, 1, 1], [1, 1, 1])
    assert kappa(nothing) is kappa(same) is spearman(same) is mean_error(nothing) is None
    assert alpha(([1, 1], [1, 1])) is alpha(([1, None], [None, 2])) is None
    assert bootstrap(nothing, kappa) is bootstrap(same, kappa) is None
    assert kappa_interval(nothing) is kappa_interval(same) is None
    assert mean_interval([3.0]) is wilson(0, 0) is None


def test_raters_of_different_things_are_refused() -> None:
    with pytest.raises(ValueError):
        paired([1], [1, 2])


def test_interval_holds_the_figure_and_narrows_with_more_ratings() -> None:
    first = _RANDOM.integers(0, 2, 400)
    second = np.where(_RANDOM.random(400) < 0.8, first, 1 - first)
    small, large = (agreement(first[:n].tolist(), second[:n].tolist()) for n in (40, 400))
    assert small.interval is not None
    assert large.interval is not None
    assert small.interval[1] - small.interval[0] > large.interval[1] - large.interval[0]
    assert large.kappa is not None
    assert large.interval[0] < large.kappa < large.interval[1]
    assert agreement(first.tolist(), second.tolist()) == large  # the same data, the same interval


@pytest.mark.parametrize("weights", ["none", "linear", "quadratic"])
def test_interval_of_kappa_is_that_of_the_plain_bootstrap(weights: Weights) -> None:
    """It draws counts of equal pairs, not pairs: another way to the same thing."""
    first = _RANDOM.integers(0, 4, 300)
    second = np.clip(first + _RANDOM.integers(-1, 2, 300), 0, 3)
    pairs = paired(first.tolist(), second.tolist())
    plain, quick = bootstrap(pairs, lambda drawn: kappa(drawn, weights)), kappa_interval(pairs, weights)
    assert quick == pytest.approx(plain, abs=0.015)


def test_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    covered = 0
    for seed in range(200):
        interval = mean_interval(np.random.default_rng(seed).normal(50, 10, 40).tolist(), rounds=300)
        assert interval is not None
        covered += interval[0] <= 50 <= interval[1]
    assert 180 <= covered <= 199


def test_wilson_is_the_published_interval() -> None:
    low, high = wilson(15, 148) or (0, 0)  # Newcombe 1998, table I
    assert (round(low, 4), round(high, 4)) == (0.0624, 0.1605)
    low, high = wilson(0, 20) or (0, 0)
    assert (round(low, 4), round(high, 4)) == (0.0, 0.1611)


def test_small_samples_are_named() -> None:
    assert few(29)
    assert not few(30)
    assert agreement([0, 1], [0, 1]).few
