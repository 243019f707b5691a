"""The web panel. Only this package imports gradio, and only `assist panel` imports this package."""

from __future__ import annotations

import os

# Before gradio is imported anywhere: it reads this once and would report every start over the network.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
