# mypy: ignore-errors
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""requests by hand, without models: what most scripts are."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import requests
from tasks import serve_client

session = requests.Session()
session.auth = ("key", "secret")
session.headers["Accept"] = "application/json;version=2"


def fetch(path: str, **params: Any) -> Any:
    """The data of an answer."""
    response = session.get(sys.argv[1] + path, params=params, timeout=120)
    response.raise_for_status()
    return response.json()["data"]


def get() -> object:
    """One connection."""
    return fetch("/v1/connections/speak_inexpensive")["succeeded_at"]


def ids(limit: int) -> Iterator[str]:
    """Of all connections."""
    cursor = None
    while True:
        page = fetch("/v1/connections", limit=limit, cursor=cursor)
        for connection in page["items"]:
            yield connection["id"]
        cursor = page.get("next_cursor")
        if not cursor:
            return


serve_client(get, ids)
