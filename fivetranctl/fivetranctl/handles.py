"""Handles of syncs and runs, as an interrupted wait prints them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from .inputs import read_json, reason_of, standard_input
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
    except (OSError, ValueError) as error:
        raise click.UsageError(f"--handle must be JSON, a file or -, and {text} cannot be read: {reason_of(error)}") from None
    found = read_json(text, "--handle")
    try:
        return [kind.from_json(json.dumps(each)) for each in (found if is_list(found) else [found])]
    except ValueError:
        command = kind.__name__.removesuffix("Handle").lower()
        raise click.UsageError(f"--handle: this is no handle of a {command}, such as `fivetranctl {command}` prints") from None
