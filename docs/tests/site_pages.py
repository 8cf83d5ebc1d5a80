"""The snippets of the pages, and an environment in which they find a sandbox."""

from __future__ import annotations

import os
import re
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

from fivetran_sandbox import Running

DOCS = Path(__file__).parents[1]
SITE = DOCS / "_build" / "html"
ROOT = DOCS.parent
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)


class Snippet(NamedTuple):
    """A block of code of a page.

    Attributes:
        page: The file of the page, relative to the folder of the documentation.
        line: The line at which it begins.
        language: The language that it is marked with.
        code: The code.
    """

    page: str
    line: int
    language: str
    code: str


def snippets(path: Path) -> list[Snippet]:
    """Return the blocks of code of a page, in their order."""
    text = path.read_text("utf-8")
    page = path.relative_to(DOCS).as_posix()
    return [Snippet(page, text[: found.start()].count("\n") + 1, *found.groups()) for found in BLOCK.finditer(text)]


def environment(running: Running, home: Path) -> dict[str, str]:
    """Return the variables with which clients find a sandbox, and commands a home of their own."""
    return outside(home) | {"FIVETRAN_API_URL": running.url, "FIVETRAN_API_KEY": "key", "FIVETRAN_API_SECRET": "secret"}


def outside(home: Path) -> dict[str, str]:
    """Return the variables of this process, without Fivetran's, with commands of these tests and a home of their own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FIVETRAN")}
    return kept | {
        "HOME": str(home),
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }


def package(folder: Path) -> Path:
    """Write a Connector SDK package, as examples upload one."""
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("connector.py", "connector = None\n")
    return path
