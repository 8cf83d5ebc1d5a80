"""Writes llms.txt: what the site has, a line for each page, for programs that read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes


def write(app: Any, exception: Exception | None) -> None:
    """Write llms.txt beside the pages."""
    if exception is not None or app.builder.name != "html":
        return
    lines = ["# fivetran-facade", "", "> A Python client for Fivetran's REST API, its command line and a local sandbox.", ""]
    for name in sorted(app.env.found_docs):
        title = app.env.titles.get(name, nodes.title("", name)).astext()
        lines.append(f"- [{title}]({name}.html)")
    (Path(app.outdir) / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def setup(app: Any) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
