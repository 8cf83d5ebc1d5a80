"""The last column of the tables for switching names things that exist, and arguments that they take."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from package_sources import arguments, defined
from site_pages import DOCS, ROOT

import fivetran_facade
from fivetran_api import models
from fivetran_facade import Fivetran, SyncResult, errors, webhooks

PAGES = sorted([*(DOCS / "migrating").glob("*.md"), *(ROOT / "integrations").glob("*/README.md")])
# The columns with names of ours, by what stands above them, and their places.
COLUMNS = {"here": -1, "the client": -1, "dagster-fivetran-facade": -1, "what": 0, "field of the workspace": 0}
CODE = re.compile(r"`([^`]+)`")
# What is no name of ours: variables of the environment, commands, what files say, what is Airflow's, Prefect's or a URL.
OTHER = re.compile(
    r'FIVETRAN_\w+=1|"schedule" in connection|dagster-fivetran-facade snapshot.*|type: dagster_fivetran_facade\.(\w+)'
    r'|FivetranCredentials\.load.*|\[operators\] default_deferrable|mode="reschedule"|from airflow\.providers\.fivetran\.\.\.'
)


def columns(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a page's tables, each with the text of the column with names of ours."""
    place = None
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        cells = [each.strip() for each in line.split("|")[1:-1]]
        if not cells:
            place = None
        elif place is None:
            place = next((COLUMNS[each] for each in (cells[-1], cells[0]) if each in COLUMNS), None)
        elif {*cells[place]} != {"-"}:
            yield number, cells[0] if cells[place] == "the same" else cells[place]


NAMED = [
    pytest.param(path, code, id=f"{path.relative_to(ROOT)}:{number}:{code}")
    for path in PAGES
    for number, text in columns(path)
    for code in CODE.findall(text)
    if not OTHER.fullmatch(code)
]

CLIENT = Fivetran("key", "secret")
RESOURCES = [getattr(CLIENT, name) for name in dir(CLIENT) if not name.startswith("_")]
METHODS = [method for each in RESOURCES for _, method in inspect.getmembers(each, inspect.ismethod)]
ARGUMENTS = {parameter for each in (Fivetran, *METHODS) for parameter in inspect.signature(each).parameters}
ARGUMENTS |= {each.name for each in attrs.fields(SyncResult)}  # with these a result is made
NAMES: dict[str, Any] = {
    **{name: getattr(errors, name) for name in dir(errors)},
    **{name: getattr(fivetran_facade, name) for name in fivetran_facade.__all__},
    **{name: getattr(CLIENT, name) for name in dir(CLIENT) if not name.startswith("_")},
    "fivetran": CLIENT, "webhooks": webhooks, "fivetran_facade": fivetran_facade,
}  # fmt: skip


@cache
def known(path: Path) -> tuple[dict[str, Any], set[str]]:
    """Return what a page may name, and the arguments: of the client, and of the integration that the page is about."""
    for module in (ROOT / "integrations").glob("*/*/__init__.py"):
        if module.parts[-3] in (path.parent.name, path.stem.partition("-")[0]):
            return NAMES | defined(module.parent), ARGUMENTS | arguments(module.parent)
    return NAMES, ARGUMENTS


def found(node: ast.expr, names: dict[str, Any]) -> Any:
    """Return what an expression names; of a call, the class of its result."""
    match node:
        case ast.Constant():
            return None
        case ast.Name(id=name):
            return names[name]
        case ast.Attribute(value=value, attr=name):
            owner = found(value, names)
            if isinstance(owner, type) and attrs.has(owner) and name in {each.name for each in attrs.fields(owner)}:
                return None
            return getattr(owner, name)
        case ast.Call(func=func, args=args, keywords=keywords):
            called = found(func, names)
            if [*map(ast.unparse, args)] != ["..."]:
                of_a_result = isinstance(func, ast.Attribute) and isinstance(found(func.value, names), type)
                bound = inspect.signature(called).bind(
                    *[None] * of_a_result, *args, **{str(each.arg): each.value for each in keywords}
                )
                called_alike = {name: each.id for name, each in bound.arguments.items() if isinstance(each, ast.Name)}
                assert [*called_alike] == [*called_alike.values()]
            return result_of(called)
        case _:
            raise AssertionError(f"{ast.unparse(node)} is neither a name nor a call")


def result_of(called: Callable[..., Any]) -> Any:
    """Return the class of what a call returns."""
    if isinstance(called, type):
        return called
    name = re.sub(r"\[.*", "", str(inspect.signature(called).return_annotation))
    return getattr(models, name, None) or getattr(fivetran_facade, name, None)


@pytest.mark.parametrize(("path", "code"), NAMED)
def test_what_a_table_names_exists_and_takes_what_it_is_given(path: Path, code: str) -> None:
    check(path, code)


def check(path: Path, code: str) -> None:
    names, arguments = known(path)
    match ast.parse(code).body:
        case [ast.ImportFrom(module=str(module), names=imported)]:
            assert all(hasattr(names[module.rpartition(".")[2]], each.name) for each in imported)
        case [ast.Expr(value=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)])] if name not in names:
            assert name in arguments
        case [ast.Expr(value=value)]:
            found(value, names)
        case _:
            raise AssertionError(f"{code} is neither an expression nor an argument")


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        ("docs/migrating/requests.md", 'fivetran.connections.fetch("id")'),
        ("docs/migrating/requests.md", 'fivetran.connections.update("id", pausd=True)'),
        ("docs/migrating/requests.md", "fivetran.conections.list()"),
        ("docs/migrating/requests.md", 'fivetran.connections.get("id").stats'),
        ("docs/migrating/requests.md", "webhooks.receive(signature, body, secret)"),
        ("docs/migrating/requests.md", "Fivetran(key=...)"), ("docs/migrating/requests.md", "Retry(first=...)"),
        ("docs/migrating/requests.md", "NotFond"), ("docs/migrating/requests.md", "pausd=True"),
        ("docs/migrating/dagster-fivetran.md", "FivetranWorkspace.sync"),
        ("integrations/dagster/README.md", "FivetranWorkspace(key=...)"),
        ("integrations/airflow/README.md", "from fivetran_airflow.operators import FivetranSensor"),
        ("integrations/airflow/README.md", "conn_id"),
        ("integrations/prefect/README.md", "wait_for_fivetran_sync(handle, credentials_name)"),
    ],
)  # fmt: skip
def test_what_does_not_exist_is_found_out(page: str, wrong: str) -> None:
    with pytest.raises((AssertionError, AttributeError, KeyError, TypeError)):
        check(ROOT / page, wrong)


def test_each_page_names_something() -> None:
    named = {path.relative_to(ROOT).as_posix() for path in PAGES for _, text in columns(path) if CODE.search(text)}
    assert named == {
        *(f"docs/migrating/{name}.md" for name in ("dagster-fivetran", "index", "pyfivetran", "requests", "speakeasy")),
        *(f"integrations/{name}/README.md" for name in ("airflow", "dagster", "prefect")),
    }
