"""What importing costs: which modules are loaded, and when."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from importlib.metadata import version
from importlib.resources import files
from types import ModuleType

import pytest

import fivetran_api
import fivetran_facade
from fivetran_facade import FivetranError, errors
from fivetran_facade.resources import Resources

MODULES = [module.name for module in pkgutil.walk_packages(fivetran_facade.__path__, "fivetran_facade.")]
TAGS = sorted(Resources.__annotations__)
# Modules that the package loads beside its own and those of httpx, each with the reason.
ALLOWED = frozenset({"gc"})  # built into Python


def loaded(statements: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after some statements."""
    code = f"import sys\n{statements}\nnames = sorted(sys.modules)\nimport json\nprint(json.dumps(names))"
    # Warnings are errors, for an import that warns is one that users see.
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_the_import_loads_nothing_but_itself_beyond_httpx() -> None:
    """So it costs what `import httpx` costs: no attrs, no dateutil, no part of asyncio or anyio that httpx leaves alone."""
    extra = loaded("import fivetran_facade") - loaded("import httpx")
    assert {name for name in extra if not name.startswith(("fivetran_facade", "fivetran_api"))} == ALLOWED


def test_the_import_loads_only_what_every_client_needs() -> None:
    """What is for failures, listings and retries, and the models, is loaded when it is needed."""
    names = {name for name in loaded("import fivetran_facade") if name.startswith(("fivetran_facade", "fivetran_api"))}
    assert names == {
        "fivetran_api",
        "fivetran_api.types",
        "fivetran_facade",
        "fivetran_facade.client",
        "fivetran_facade.clock",
        "fivetran_facade.credentials",
        "fivetran_facade.errors",
        "fivetran_facade.exchange",
        "fivetran_facade.operation",
        "fivetran_facade.resources",
        "fivetran_facade.sessions",
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
    assert [name for name in names if name.startswith("fivetran_facade.resources.")] == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_first_use_of_a_resource_loads_that_one_alone(tag: str) -> None:
    names = loaded(f"import fivetran_facade\nfivetran_facade.Fivetran('a', 'b').{tag}")
    assert {name for name in names if name.startswith("fivetran_facade.resources.")} == {f"fivetran_facade.resources.{tag}"}
    assert {name.split(".")[2] for name in names if name.startswith("fivetran_api.api.")} == {tag}


def test_one_call_loads_no_models_of_other_resources() -> None:
    names = loaded(
        "import httpx, fivetran_facade\n"
        "answer = httpx.Response(200, json={'code': 'Success', 'data': {'id': 'decent_dropsy'}})\n"
        "transport = httpx.MockTransport(lambda _: answer)\n"
        "fivetran_facade.Fivetran('a', 'b', transport=transport).groups.get('decent_dropsy')"
    )
    models = {name.removeprefix("fivetran_api.models.") for name in names if name.startswith("fivetran_api.models.")}
    assert {"group", "group_envelope"} <= models
    assert models.isdisjoint({"account", "connector_type", "destination", "schema_config", "new_user"})


@pytest.mark.parametrize("module", MODULES)
def test_each_module_can_be_imported_first(module: str) -> None:
    assert module in loaded(f"import {module}")


def test_all_lists_the_public_names() -> None:
    found = {name: getattr(fivetran_facade, name) for name in dir(fivetran_facade) if not name.startswith("_")}
    public = {name for name, value in found.items() if not isinstance(value, ModuleType)}
    assert set(fivetran_facade.__all__) == public - {"TYPE_CHECKING"} | {"__version__"}


def test_names_that_are_loaded_later_are_there_and_others_are_not() -> None:
    assert fivetran_facade.Retry is fivetran_facade.retry.Retry
    with pytest.raises(AttributeError, match="has no attribute 'Retries'"):
        _ = fivetran_facade.Retries
    assert "Page" in dir(fivetran_facade)


def test_every_error_is_public() -> None:
    kinds = {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, FivetranError)}
    assert kinds <= set(fivetran_facade.__all__)


@pytest.mark.parametrize("package", [fivetran_facade, fivetran_api])
def test_type_checkers_are_told_that_the_package_is_typed(package: ModuleType) -> None:
    assert files(package).joinpath("py.typed").is_file()


def test_the_version_is_that_of_the_installed_distribution() -> None:
    assert fivetran_facade.__version__ == version("fivetran-facade")
