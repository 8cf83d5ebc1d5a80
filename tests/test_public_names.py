"""The line between public and private: what users import, and from where."""

from __future__ import annotations

import ast
import builtins
import collections.abc
import inspect
import pydoc
import re
import typing
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import surface
from fivetran_api.resources import Resources
from fivetran_api.types import Model
from fivetran_facade import AsyncFivetran, Fivetran
from fivetran_facade.errors import FivetranError
from surface_changes import changes

ROOT = Path(__file__).parents[1]
# Modules of the package are no names of it.
OTHERS = {module.rpartition(".")[2] for module in surface.MODULES}
# What is recorded of each module: a name of its own stands between the module's and a dot, a bracket, a colon or a blank.
LINES = surface.RECORD.read_text(encoding="utf-8").splitlines()
EXPECTED = {
    module: sorted({found[1] for line in LINES if (found := re.match(rf"(?:async )?{module}\.(\w+)", line))} - OTHERS)
    for module in surface.MODULES
}
README = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/guide.md"))

each_module = pytest.mark.parametrize("module", EXPECTED)


def public(module: str) -> dict[str, Any]:
    """Return the public names of a module."""
    loaded = import_module(module)
    return {name: getattr(loaded, name) for name in loaded.__all__}


def test_the_record_of_the_public_surface_is_current() -> None:
    """scripts/surface writes it. What breaks programs is named first; it needs a new major version."""
    assert "\n".join(map(str, changes(LINES, surface.surface()))) == ""


@each_module
def test_a_public_module_offers_what_is_listed(module: str) -> None:
    assert sorted(public(module)) == sorted(EXPECTED[module])


@each_module
def test_dir_of_a_public_module_has_its_names(module: str) -> None:
    assert set(dir(import_module(module))) >= set(EXPECTED[module])


@each_module
def test_everything_public_has_a_text_of_its_own(module: str) -> None:
    """Enumerations and constants are described where they stand: here, whatever can carry a text must."""

    def lacks_text(found: Any) -> bool:
        if not (inspect.isclass(found) or inspect.isroutine(found)):
            return False
        return not found.__dict__.get("__doc__", "") if inspect.isclass(found) else not inspect.getdoc(found)

    assert inspect.getdoc(import_module(module))
    assert [name for name, found in public(module).items() if lacks_text(found)] == []


def test_no_two_public_things_share_a_name() -> None:
    """A name of the package that comes from one of its modules is the same object there."""
    things = {(name, id(found)) for module in EXPECTED for name, found in public(module).items()}
    assert [name for name, times in Counter(name for name, _ in things).items() if times > 1] == []


def test_the_package_offers_all_errors() -> None:
    errors = {name for name, found in public("fivetran_facade.errors").items() if issubclass(found, FivetranError)}
    assert errors <= set(EXPECTED["fivetran_facade"])


def test_the_errors_module_lists_all_errors_in_its_text() -> None:
    text = inspect.getdoc(import_module("fivetran_facade.errors")) or ""
    assert [name for name in EXPECTED["fivetran_facade.errors"] if not re.search(rf"\b{name}\b", text)] == []


def test_a_model_is_the_same_wherever_it_is_imported_from() -> None:
    generated = import_module("fivetran_api.models")
    assert [name for name, found in public("fivetran_facade.models").items() if found is not getattr(generated, name)] == []
    assert issubclass(public("fivetran_facade.models")["Connection"], Model)


@each_module
def test_a_name_that_is_not_there_is_an_error_that_names_module_and_name(module: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute 'Conection'"):
        _ = import_module(module).Conection


def imports(code: str) -> Iterator[tuple[str, str]]:
    """Return the modules and names that code imports from this project's packages."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", each.name) for each in node.names)
        elif isinstance(node, ast.Import):
            yield from ((each.name, "") for each in node.names)


def is_public(module: str, name: str) -> bool:
    """Return True if users may import a name: of a public module, of a service's config, or an operation, for `call`."""
    if module.partition(".")[0] not in ("fivetran_facade", "fivetran_api"):
        return True
    if module.startswith(("fivetran_api.configs.", "fivetran_api.api.")):
        return True
    return name in EXPECTED.get(module, []) or f"{module}.{name}".rstrip(".") in EXPECTED


def test_the_readme_imports_from_public_modules_alone() -> None:
    blocks = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    found = [each for block in blocks for each in imports(block)]
    assert found
    assert [each for each in found if not is_public(*each)] == []


def test_the_readme_names_no_other_module() -> None:
    """Texts in backticks count, outside of blocks of code."""
    prose = re.sub(r"```.*?```", "", README, flags=re.DOTALL)
    named = set(re.findall(r"`[^`\n]*?\b(fivetran_(?:facade|api)(?:\.\w+)+)", prose))
    assert [each for each in sorted(named) if not is_public(*each.rpartition(".")[::2]) and not is_public(each, "")] == []


def methods() -> Iterator[tuple[str, Any]]:
    """All methods of the clients and their resources."""
    for client in (Fivetran("key", "secret"), AsyncFivetran("key", "secret")):
        name = type(client).__name__
        yield f"{name}.with_options", client.with_options
        for attribute in (each for each in vars(Resources) if not each.startswith("_")):
            found = getattr(client, attribute)
            if callable(found):
                yield f"{name}.{attribute}", found
            else:
                own = [each for each in dir(found) if not each.startswith("_")]
                yield from ((f"{name}.{attribute}.{each}", getattr(found, each)) for each in own)


METHODS = dict(methods())


def test_each_argument_of_each_method_is_described() -> None:
    arguments = [(name, argument) for name, method in METHODS.items() for argument in inspect.signature(method).parameters]
    assert len(arguments) > 1000
    assert [each for each in arguments if f"\n    {each[1]}: " not in (inspect.getdoc(METHODS[each[0]]) or "")] == []


def test_each_type_of_this_project_in_a_signature_is_public() -> None:
    """So that a function that wraps a method can be annotated; but for `call`, whose modules have no type of their own."""
    known = {name for module in EXPECTED for name in public(module)}
    known |= {name for module in (builtins, collections.abc, typing) for name in dir(module)}
    known |= {"builtins", "datetime", "httpx", "os", "PathLike", "Response", "Timeout"}
    missing: set[str] = set()
    for name, method in METHODS.items():
        signature = inspect.signature(method)
        annotations = [each.annotation for each in signature.parameters.values()] + [signature.return_annotation]
        missing |= set() if name.endswith(".call") else set(re.findall(r"\w+", " ".join(annotations))) - known
    assert missing == set()


def test_help_on_the_package_leads_to_the_clients_and_the_errors() -> None:
    shown = pydoc.plain(pydoc.render_doc(import_module("fivetran_facade")))
    assert "AsyncFivetran" in shown
    assert "FivetranError" in shown
