"""The cost of imports: the modules that are loaded, and when."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from functools import cached_property
from importlib.metadata import version
from importlib.resources import files
from types import ModuleType

import pytest

import fivetran_api
import fivetran_facade
from fivetran_api.resources import AsyncResources, Resources
from fivetran_facade import FivetranError, errors

MODULES = [module.name for module in pkgutil.walk_packages(fivetran_facade.__path__, "fivetran_facade.")]
RESOURCES = sorted(name for name, value in vars(Resources).items() if isinstance(value, cached_property))


def loaded(statements: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after some statements."""
    code = f"import sys\n{statements}\nnames = sorted(sys.modules)\nimport json\nprint(json.dumps(names))"
    # Warnings are errors, for an import that warns is one that users see.
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def ours(names: set[str]) -> set[str]:
    """Those of some modules that are ours."""
    return {name for name in names if name.startswith(("fivetran_facade", "fivetran_api"))}


def test_the_import_loads_nothing_but_itself_beyond_httpx() -> None:
    """So it costs what `import httpx` costs: no attrs, no dateutil, no part of asyncio or anyio that httpx leaves alone."""
    names = loaded("import fivetran_facade")
    assert names - loaded("import httpx") == ours(names)


def test_the_import_loads_only_what_every_client_needs() -> None:
    """Modules for failures, listings, retries and deadlines, and the models, are loaded when they are needed."""
    assert ours(loaded("import fivetran_facade")) == {
        "fivetran_api",
        "fivetran_api.resources",
        "fivetran_api.types",
        "fivetran_facade",
        "fivetran_facade._engine",
        "fivetran_facade._engine.credentials",
        "fivetran_facade._engine.engine",
        "fivetran_facade._engine.environment",
        "fivetran_facade._engine.exchange",
        "fivetran_facade._engine.masks",
        "fivetran_facade._engine.own",
        "fivetran_facade._engine.requests",
        "fivetran_facade._engine.steps",
        "fivetran_facade._engine.transport",
        "fivetran_facade.client",
        "fivetran_facade.clock",
        "fivetran_facade.errors",
        "fivetran_facade.version",
    }


@pytest.mark.parametrize(
    "statements",
    [
        "import fivetran_facade",
        "import fivetran_facade\nfivetran_facade.Fivetran('a', 'b').close()",
        "import fivetran_facade\nrepr(fivetran_facade.AsyncFivetran('a', 'b'))",
    ],
    ids=["import", "Fivetran", "AsyncFivetran"],
)
def test_no_resource_operation_or_model_is_loaded_before_it_is_used(statements: str) -> None:
    names = loaded(statements)
    assert [name for name in names if name.startswith(("fivetran_api.models", "fivetran_api.api"))] == []
    assert [name for name in names if name.startswith("fivetran_api.resources.")] == []


def test_both_clients_have_the_same_resources() -> None:
    assert RESOURCES == sorted(name for name, value in vars(AsyncResources).items() if isinstance(value, cached_property))


@pytest.mark.parametrize("kind", ["Fivetran", "AsyncFivetran"])
@pytest.mark.parametrize("resource", RESOURCES)
def test_the_first_use_of_a_resource_loads_its_methods_alone(resource: str, kind: str) -> None:
    """Neither models nor operations: a method loads those it needs when it is called."""
    names = loaded(f"import fivetran_facade\nfivetran_facade.{kind}('a', 'b').{resource}")
    assert {name for name in names if name.startswith("fivetran_api.resources.")} == {f"fivetran_api.resources.{resource}"}
    assert [name for name in names if name.startswith(("fivetran_api.models", "fivetran_api.api"))] == []


def test_one_call_loads_its_operation_and_the_models_of_its_answer_alone() -> None:
    names = loaded(
        "import httpx, fivetran_facade\n"
        "answer = httpx.Response(200, json={'code': 'Success', 'data': {'id': 'decent_dropsy'}})\n"
        "transport = httpx.MockTransport(lambda _: answer)\n"
        "fivetran_facade.Fivetran('a', 'b', transport=transport).groups.get('decent_dropsy')"
    )
    assert {name for name in names if name.startswith(("fivetran_api.models.", "fivetran_api.api.groups."))} == {
        "fivetran_api.api.groups.get_group",
        "fivetran_api.models.group",
        "fivetran_api.models.group_envelope",
    }


def test_the_type_of_a_config_loads_nothing_but_its_module() -> None:
    names = loaded("from fivetran_api.configs.postgres import PostgresConfig")
    assert ours(names) == {"fivetran_api", "fivetran_api.configs", "fivetran_api.configs.postgres"}


def test_the_facts_of_services_are_read_only_by_a_check_that_needs_them() -> None:
    check = """
import httpx, fivetran_facade
answer = httpx.Response(200, json={'code': 'Success', 'data': {'id': 'postgres', 'config': {'properties': {}}}})
connections = fivetran_facade.Fivetran('a', 'b', transport=httpx.MockTransport(lambda _: answer)).connections
"""
    assert "fivetran_api.services" not in loaded(f"{check}connections.check_config('postgres', {{}})")
    assert "fivetran_api.services" in loaded(f"{check}connections.check_config('postgres', {{}}, offline=True)")


def test_an_async_call_loads_no_second_event_loop() -> None:
    begin = (
        "import asyncio, httpx, fivetran_facade\n"
        "answer = httpx.Response(200, json={'code': 'Success', 'data': {'id': 'decent_dropsy'}})\n"
        "transport = httpx.MockTransport(lambda _: answer)\n"
    )
    # Some versions of httpx load what is installed themselves.
    bare = loaded(f"{begin}asyncio.run(httpx.AsyncClient(transport=transport).get('https://api.fivetran.com'))")
    ours = loaded(
        f"{begin}asyncio.run(fivetran_facade.AsyncFivetran('a', 'b', transport=transport).groups.get('decent_dropsy'))"
    )
    assert (ours - bare).isdisjoint({"trio", "aiohttp"})


@pytest.mark.parametrize("module", MODULES)
def test_each_module_can_be_imported_first(module: str) -> None:
    assert module in loaded(f"import {module}")


def test_all_lists_the_public_names() -> None:
    """And so does dir(), by which a prompt completes; what else the module has is not for users."""
    found = {
        name for name, value in vars(fivetran_facade).items() if not (name.startswith("_") or isinstance(value, ModuleType))
    }
    assert set(fivetran_facade.__all__) >= found - {"TYPE_CHECKING"} | {"__version__"}
    assert dir(fivetran_facade) == sorted(fivetran_facade.__all__)


def test_names_that_are_loaded_later_are_there_and_others_are_not() -> None:
    assert fivetran_facade.Retry is fivetran_facade.retry.Retry
    with pytest.raises(AttributeError, match="has no attribute 'Retries'"):
        _ = fivetran_facade.Retries  # type: ignore[attr-defined]
    assert "Page" in dir(fivetran_facade)


def test_every_error_is_public() -> None:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, FivetranError)}
    assert kinds <= set(fivetran_facade.__all__)


@pytest.mark.parametrize("package", [fivetran_facade, fivetran_api])
def test_type_checkers_are_told_that_the_package_is_typed(package: ModuleType) -> None:
    assert files(package).joinpath("py.typed").is_file()


def test_the_version_is_that_of_the_installed_distribution() -> None:
    assert fivetran_facade.__version__ == version("fivetran-facade")
