"""Generated files: nothing changes without a translation, and the structure holds with one.

`benchmarks/articles_variations.py` does the same with 10,000 of each kind.
"""

from __future__ import annotations

import pytest
from article_generator import html, markdown
from article_pseudo import pseudo
from article_samples import read
from article_shapes import html_shape, markdown_shape, parsers_agree


@pytest.mark.parametrize("seed", range(0, 120, 20))
def test_markdown_keeps_its_bytes_and_its_shape(seed: int) -> None:
    for number in range(seed, seed + 20):
        data = markdown(number)
        document = read("a.md", data)
        assert document.pack(document.build({})) == data
        if parsers_agree(data):
            assert markdown_shape(pseudo("a.md", data).data) == markdown_shape(data), number


@pytest.mark.parametrize("seed", range(0, 120, 40))
def test_html_keeps_its_bytes_and_its_shape(seed: int) -> None:
    for number in range(seed, seed + 40):
        data = html(number)
        document = read("a.html", data)
        assert document.pack(document.build({})) == data
        assert html_shape(pseudo("a.html", data).data) == html_shape(data), number
