"""What all tests share: fixtures of several modules, and property tests that are the same on every machine."""

from __future__ import annotations

from hypothesis import settings

pytest_plugins = ("real_models", "tiny_argos", "desk_store")

# No deadline: a test must not depend on how busy the machine is. Derandomised: the same examples in every run.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")
