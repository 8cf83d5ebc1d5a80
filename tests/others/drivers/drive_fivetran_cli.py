# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""Run commands of fivetran-cli against a URL.

The CLI has no option for the address, so the one constant that holds it is set; all else is the CLI as it is installed.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from typing import Any

import fivetran_cli
from fivetran_cli.cli_utils.parser import build_parser
from fivetran_cli.http import config
from wire import serve


def perform(name: str, **arguments: Any) -> Any:
    """`run` takes an argv and gives the status and what was printed; `commands` says which there are."""
    if name == "commands":
        return dict(commands(build_parser()))
    stdout, stderr = io.StringIO(), io.StringIO()
    status = fivetran_cli.run(arguments["argv"], stdout=stdout, stderr=stderr)
    return {"status": status, "stdout": stdout.getvalue(), "stderr": stderr.getvalue()}


def commands(parser: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[str, bool]]:
    """The commands below `beta` that send a request, and whether each asks for confirmation."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, inner in action.choices.items():
                yield from commands(inner, (*words, word))
    if words[:1] == ("beta",) and parser.get_default("handler"):
        yield " ".join(words[1:]), "--yes" in parser._option_string_actions


config.DEFAULT_BASE_URL = sys.argv[1]
serve(perform)
