"""The differences of this project's templates from those of the installed generator, for the day it is upgraded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff
from importlib.metadata import version
from pathlib import Path

import openapi_python_client

_GENERATOR = "openapi-python-client"
_UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"


def compared(own: Path, upstream: Path = _UPSTREAM, installed: str = version(_GENERATOR)) -> str:
    """Return a diff of each template that replaces one of the generator, and a line for each that does not.

    Args:
        own: The folder with the templates of this project.
        upstream: The folder with those of the generator.
        installed: The version of the generator.
    """
    return "".join(line for path in sorted(own.glob("*.jinja")) for line in _compared(path, upstream / path.name, installed))


def _compared(path: Path, other: Path, installed: str) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    if not other.exists():
        yield f"{path.name} is not in {_GENERATOR} {installed}\n"
        return
    written_for = re.search(rf"{_GENERATOR} ([\d.]+\d)", text.partition("\n")[0])
    if written_for is None or written_for[1] != installed:
        belongs = written_for[1] if written_for else "no version that its first line names"
        yield f"{path.name} belongs to {belongs}, and {installed} is installed\n"
    theirs = other.read_text(encoding="utf-8").splitlines(keepends=True)
    ours = text.splitlines(keepends=True)
    for line in unified_diff(theirs, ours, f"{_GENERATOR} {installed}/{path.name}", f"scripts/templates/{path.name}"):
        yield line if line.endswith("\n") else f"{line}\n"
