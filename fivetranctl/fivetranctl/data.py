"""The data of operations, from the package fivetran_api, which is found but not imported: that would take too long."""

from __future__ import annotations

import json
import os
from functools import cache
from importlib.util import find_spec
from typing import Any

Json = dict[str, Any]


@cache
def resources() -> dict[str, str]:
    """Return the resources as commands spell them, each with a line about it."""
    index: dict[str, str] = _read("index")
    return {name.replace("_", "-"): text for name, text in index.items()}


@cache
def commands(resource: str) -> dict[str, Json]:
    """Return the commands of a resource as they are spelled, with their data."""
    found: dict[str, Json] = _read(resource.replace("-", "_"))
    return {name.replace("_", "-"): command for name, command in found.items()}


def _read(name: str) -> Any:
    spec = find_spec("fivetran_api")
    loader: Any = spec and spec.loader
    if spec is None or not spec.submodule_search_locations or loader is None:
        raise RuntimeError("the package fivetran_api is not installed")
    # By the loader, for the package may be within a zip file.
    return json.loads(loader.get_data(os.path.join(spec.submodule_search_locations[0], "commands", f"{name}.json")))  # noqa: PTH118
