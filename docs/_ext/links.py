"""Links of included files, led to where their targets are on the site, and the form of links to other sites.

A README is included whole, and its links are relative to its own folder. Here they are made relative to the page that includes
it: a README that is a page itself is linked as that page, and any other file of the repository is offered as a download. A
target that does not exist stays as it is, so that the build fails.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes
from sphinx.util import logging

logger = logging.getLogger(__name__)

_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?(?=\))")
_INCLUDED = re.compile(r"^```\{include\} (\S+)$", re.MULTILINE)
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}|localhost|127\.0\.0\.1")


def find_pages(app: Any) -> None:
    """Note which files outside of the sources are pages, because one includes them."""
    app.pages_of_files = {
        (page.parent / included).resolve(): page
        for page in Path(app.srcdir).rglob("*.md")
        if "_build" not in page.parts
        for included in _INCLUDED.findall(page.read_text("utf-8"))
    }


def lead(app: Any, included: Path, _: str, content: list[str]) -> None:
    """Rewrite the links of an included file."""
    folder = (Path(app.srcdir) / included).resolve().parent
    page = Path(app.env.doc2path(app.env.docname)).parent

    def led(found: re.Match[str]) -> str:
        target = (folder / found[1]).resolve()
        if not target.exists():
            return found[0]
        return os.path.relpath(app.pages_of_files.get(target, target), page) + (found[2] or "")

    content[0] = _LINK.sub(led, content[0])


def check(_app: Any, tree: Any) -> None:
    """Warn of links to other sites that cannot be right."""
    for node in tree.findall(nodes.reference):
        if fault := fault_of(node.get("refuri", "")):
            logger.warning("the link %s %s", node["refuri"], fault, location=node)


def fault_of(link: str) -> str:
    """Return what is wrong with the form of a link, or an empty string."""
    parts = urlsplit(link)
    if parts.scheme in ("", "mailto"):
        return ""
    local = parts.hostname in ("localhost", "127.0.0.1")
    if parts.scheme != "https" and not (local and parts.scheme == "http"):
        return "must begin with https://"
    if not _HOST.fullmatch(parts.hostname or ""):
        return "has no host"
    return "has a space, or a full stop or bracket at its end" if re.search(r"\s|[.,;)>]$", link) else ""


def setup(app: Any) -> dict[str, bool]:
    """Register with Sphinx."""
    app.connect("builder-inited", find_pages)
    app.connect("include-read", lead)
    app.connect("doctree-read", check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
