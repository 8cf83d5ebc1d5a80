"""Handles of syncs and runs, as an interrupted wait prints them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from .inputs import standard_input
from .values import is_list


def read_handles(texts: tuple[str, ...], kind: Any) -> list[Any]:
    """Return handles from JSON, files of it, or - for standard input; each may have one handle or a list of them.

    Args:
        texts: The values of the option.
        kind: SyncHandle or RunHandle.

    Raises:
        click.UsageError: Something is no such handle.
    """
    return [handle for text in texts for handle in _read(text, kind)]


def _read(text: str, kind: Any) -> list[Any]:
    try:
        if text == "-":
            text = standard_input("--handle -")
        elif not text.lstrip().startswith(("{", "[")):
            text = Path(text.removeprefix("@")).read_text(encoding="utf-8")
        found = json.loads(text)
        return [kind.from_json(json.dumps(each)) for each in (found if is_list(found) else [found])]
    except OSError as error:
        raise click.UsageError(f"--handle must be JSON, a file or -, and {text} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise click.UsageError(f"--handle: {error}") from None
