"""What all tests share: fixtures of several modules, and property tests that are the same on every machine."""

from __future__ import annotations

import pytest
from hypothesis import settings

pytest_plugins = ("real_models", "tiny_argos")

# No deadline: a test must not depend on how busy the machine is. Derandomised: the same examples in every run.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")

_ONE_AT_A_TIME = ("browser", "real_model")  # each needs a panel or a model in memory, and the processors


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where tests run in several processes, those of one such kind run in the same."""
    for item in items:
        for kind in _ONE_AT_A_TIME:
            if item.get_closest_marker(kind):
                item.add_marker(pytest.mark.xdist_group(kind))
