"""Docstrings begin with a noun phrase or a verb, and so does each of their entries; numbers have their admissible values."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

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


# What a number is admitted to be: a range, or a word for one.
RANGE = re.compile(r"above 0|\d or more|\d to \d|at (least|most) \d|any (integer|number)|since 1970|clock")


def called_by_users() -> Iterator[tuple[str, Callable[..., Any], str]]:
    """Iterate over all functions, methods and constructors that users call, each with its name and docstring."""
    clients = (fivetran_facade.Fivetran("key", "secret"), fivetran_facade.AsyncFivetran("key", "secret"))
    exported = [getattr(module, name) for module in (fivetran_facade, fivetran_sandbox) for name in module.__all__]
    for each in [*clients, *(getattr(one, name) for one in clients for name in dir(one) if name[0] != "_"), *exported]:
        if isinstance(each, type) or inspect.isroutine(each):
            yield each.__name__, each, inspect.getdoc(each) or ""
        for name, method in inspect.getmembers(each, inspect.isroutine) if not inspect.isroutine(each) else ():
            if name[0] != "_" and "Args:" in (inspect.getdoc(method) or ""):
                yield f"{getattr(each, '__name__', type(each).__name__)}.{name}", method, inspect.getdoc(method) or ""


def test_each_number_that_a_user_gives_has_its_range() -> None:
    lacking: set[str] = set()
    given = 0
    for name, called, text in called_by_users():
        arguments = text.partition("Args:\n")[2].partition("\n\n")[0]
        entries = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", arguments, re.MULTILINE))
        for parameter in inspect.signature(called).parameters.values() if entries else ():
            if parameter.name in entries and re.search(r"^(?!.*Callable).*\b(int|float)\b", str(parameter.annotation)):
                given += 1
                if not RANGE.search(" ".join(entries[parameter.name].split())):
                    lacking.add(f"{name}: {parameter.name}: {entries[parameter.name]}")
    assert "\n".join(sorted(lacking)) == ""
    assert given > 100
