"""Writes the generated pages of the reference into the sources of the site, before they are read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from config_pages import config_pages
from documented import Document
from docutils import nodes
from operation_pages import operation_pages
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective


def write(app: Any) -> None:
    """Write all pages that are out of date, and remove those that are of nothing any more."""
    root = Path(app.srcdir) / "reference"
    wanted = {root / f"{name}.md": text for name, text in [*operation_pages(Document()), *config_pages()]}
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for folder in (root / "operations", root / "configs"):
        for old in folder.rglob("*.md"):
            if old not in wanted:
                old.unlink()


class Entries(SphinxDirective):
    """Enters a page in the index under each line: the page as a whole, for with an anchor the search would list it again."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the node that the index is made of."""
        return [addnodes.index(entries=[("single", line, "", "main", None) for line in self.content])]


def setup(app: Any) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("builder-inited", write)
    app.add_directive("entries", Entries)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
