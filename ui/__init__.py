"""The web panel. Only this package imports gradio, and only `assist panel` imports this package."""

from __future__ import annotations

import os

# Before gradio is imported anywhere: it reads this once and would report every start over the network.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
# Gradio would sum up the last 10,000 events anew after each one, for a page of its own that we do not serve.
os.environ["GRADIO_ANALYTICS_MAX_EVENTS"] = "1"
os.environ["GRADIO_ANALYTICS_CACHE_FREQUENCY"] = "1000000000"
