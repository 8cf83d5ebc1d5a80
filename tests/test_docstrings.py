"""Docstrings begin with a noun phrase or a verb, and so does each of their entries."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import fivetran_api
import fivetran_facade
import fivetran_sandbox
import fivetranctl
from house_rules.texts import HEADLESS

PACKAGES = {each.__name__: Path(each.__path__[0]) for each in (fivetran_api, fivetran_facade, fivetran_sandbox, fivetranctl)}
ENTRY = re.compile(r"^ {4}\w+: (\w+)", re.MULTILINE)


def docstrings(folder: Path) -> Iterator[tuple[str, str]]:
    """Iterate over the docstrings of a package, each with its place."""
    for file in sorted({*folder.rglob("*.py")} - {Path(fivetran_api.__path__[0], "client.py")}):  # the generator's own
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{file.relative_to(folder)}:{getattr(node, 'lineno', 1)}", ast.get_docstring(node) or ""


@pytest.mark.parametrize("package", PACKAGES)
def test_no_docstring_and_no_entry_of_one_begins_with_a_clause_without_a_subject(package: str) -> None:
    found = dict(docstrings(PACKAGES[package]))
    offending = {place: text for place, text in found.items() if {text.partition(" ")[0], *ENTRY.findall(text)} & HEADLESS}
    assert "\n".join(offending) == ""
    assert len(found) > 50
