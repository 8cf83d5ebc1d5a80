"""Docstrings as the site shows them: what stands indented in one is code, and a tree is shown as it is drawn."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

_SECTION = re.compile(r"\w+:$")


def mark_code(_app: Any, _what: str, _name: str, _thing: Any, _options: Any, lines: list[str]) -> None:
    """Make a block of code of each indented paragraph, and a literal block of a paragraph that is a tree."""
    marked: list[str] = []
    section = False
    for blank, group in groupby(lines, lambda line: not line.strip()):
        paragraph = list(group)
        if not blank:
            first = paragraph[0]
            section = bool(_SECTION.match(first)) or (section and first.startswith(" "))
            if any("├──" in line for line in paragraph):
                marked += [".. code-block:: text", "", *(f"   {line}" for line in paragraph)]
                continue
            if first.startswith("    ") and not section:
                marked += [".. code-block:: python", ""]
        marked += paragraph
    # A scheme alone is no link.
    lines[:] = [re.sub(r"(?<![`\w])(https?://)(?=\s|$)", r"``\1``", line) for line in marked]


def setup(app: Any) -> dict[str, bool]:
    """Register with Sphinx, before napoleon reads the sections."""
    app.connect("autodoc-process-docstring", mark_code, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
