"""What stands in the last column of the tables for switching exists, and takes the arguments that stand there."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from site_pages import DOCS, ROOT

import fivetran_facade
from fivetran_api import models
from fivetran_facade import Fivetran, errors, webhooks

PAGES = sorted((DOCS / "migrating").glob("*.md"))
COLUMNS = ("here", "the client", "dagster-fivetran-facade")
CODE = re.compile(r"`([^`]+)`")
# What is no expression of ours: values, variables, commands, and what a file says.
OTHER = re.compile(
    r'FIVETRAN_\w+=1|"schedule" in connection|dagster-fivetran-facade snapshot|type: dagster_fivetran_facade\.(\w+)'
)


def last_columns(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a page's tables for switching, each with the text of its last column."""
    telling = False
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        cells = [each.strip() for each in line.split("|")[1:-1]]
        if telling and cells and set(cells[-1]) != {"-"}:
            yield number, cells[-1]
        telling = bool(cells) and (telling or cells[-1] in COLUMNS)


NAMED = [
    pytest.param(code, id=f"{path.name}:{number}:{code}")
    for path in PAGES
    for number, text in last_columns(path)
    for code in CODE.findall(text)
    if not OTHER.fullmatch(code)
]


def dagster_names() -> dict[str, Any]:
    """Return what the integration with Dagster, which is not installed here, defines; a class has its methods as attributes."""
    found: dict[str, Any] = {}
    for path in (ROOT / "integrations/dagster/dagster_fivetran_facade").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            match node:
                case ast.ClassDef(name=name, body=body):
                    methods = {each.name: each.name for each in body if isinstance(each, ast.FunctionDef)}
                    found[name] = type(name, (), methods)
                case (
                    ast.FunctionDef(name=name)
                    | ast.Assign(targets=[ast.Name(id=name)])
                    | ast.AnnAssign(target=ast.Name(id=name))
                ):
                    found[name] = name
                case _:
                    pass
    return found


CLIENT = Fivetran("key", "secret")
NAMES: dict[str, Any] = {
    **dagster_names(),
    **{name: getattr(errors, name) for name in dir(errors)},
    **{name: getattr(fivetran_facade, name) for name in fivetran_facade.__all__},
    **{name: getattr(CLIENT, name) for name in dir(CLIENT) if not name.startswith("_")},
    "fivetran": CLIENT, "webhooks": webhooks, "fivetran_facade": fivetran_facade,
}  # fmt: skip
RESOURCES = [getattr(CLIENT, name) for name in dir(CLIENT) if not name.startswith("_")]
METHODS = [method for each in RESOURCES for _, method in inspect.getmembers(each, inspect.ismethod)]
ARGUMENTS = {parameter for each in (Fivetran, *METHODS) for parameter in inspect.signature(each).parameters}


def found(node: ast.expr) -> Any:
    """Return what an expression names; of a call, the class of its result."""
    match node:
        case ast.Name(id=name):
            return NAMES[name]
        case ast.Attribute(value=value, attr=name):
            owner = found(value)
            if isinstance(owner, type) and attrs.has(owner) and name in {each.name for each in attrs.fields(owner)}:
                return None
            return getattr(owner, name)
        case ast.Call(func=func, args=args, keywords=keywords):
            called = found(func)
            if [*map(ast.unparse, args)] != ["..."]:
                of_a_result = isinstance(func, ast.Attribute) and isinstance(found(func.value), type)
                inspect.signature(called).bind(*[None] * of_a_result, *args, **{str(each.arg): each.value for each in keywords})
            return result_of(called)
        case _:
            raise AssertionError(f"{ast.unparse(node)} is neither a name nor a call")


def result_of(called: Callable[..., Any]) -> Any:
    """Return the class of what a call returns."""
    if isinstance(called, type):
        return called
    name = re.sub(r"\[.*", "", str(inspect.signature(called).return_annotation))
    return getattr(models, name, None) or getattr(fivetran_facade, name, None)


@pytest.mark.parametrize("code", NAMED)
def test_what_a_table_names_exists_and_takes_what_it_is_given(code: str) -> None:
    argument = re.fullmatch(r"(\w+)(=.*)?", code)
    if argument and argument[1] not in NAMES:
        assert argument[1] in ARGUMENTS
    else:
        found(ast.parse(code, mode="eval").body)


@pytest.mark.parametrize(
    "wrong",
    [
        'fivetran.connections.fetch("id")', 'fivetran.connections.update("id", pausd=True)', "fivetran.conections.list()",
        'fivetran.connections.get("id").stats', "FivetranWorkspace.sync", "Fivetran(key=...)", "Retry(first=...)", "NotFond",
    ],
)  # fmt: skip
def test_what_does_not_exist_is_found_out(wrong: str) -> None:
    with pytest.raises((AttributeError, KeyError, TypeError)):
        found(ast.parse(wrong, mode="eval").body)


def test_each_page_names_something() -> None:
    named = {path.name for path in PAGES for _, text in last_columns(path) if CODE.search(text)}
    assert named == {"dagster-fivetran.md", "index.md", "pyfivetran.md", "requests.md", "speakeasy.md"}
