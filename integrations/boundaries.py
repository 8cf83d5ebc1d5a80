"""The work that an integration leaves to the facade: waiting, repeating, judging."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_MODULES = ("httpx", "requests", "time", "fivetran_api", "fivetran_sandbox")
# By what a verdict, a poll or a repetition of an integration's own would show.
_ATTRIBUTES = ("failed_at", "sleep", "sync_state", "update_state")


def own_ways_in(package: Path) -> list[str]:
    """Return where the modules of a package wait, repeat or judge by themselves, or use private parts of the facade."""
    paths = sorted(package.rglob("*.py"))
    return [
        f"{path.name}:{line}: {what}" for path in paths for line, what in _found(ast.parse(path.read_text(encoding="utf-8")))
    ]


def _found(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.While():
                yield node.lineno, "a loop that waits"
            case ast.Import(names=names):
                yield from ((node.lineno, each.name) for each in names if each.name.split(".")[0] in _MODULES)
            case ast.ImportFrom(module=str(module)):
                first, _, rest = module.partition(".")
                if first in _MODULES or (first == "fivetran_facade" and rest not in ("", "errors", "models", "webhooks")):
                    yield node.lineno, module
            case ast.Attribute(attr=name) if name in _ATTRIBUTES:
                yield node.lineno, name
            case _:
                pass
