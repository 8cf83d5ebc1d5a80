"""httpx by hand, without models: what the facade is built on."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import httpx
from tasks import serve_client

client = httpx.Client(
    base_url=sys.argv[1], auth=("key", "secret"), headers={"Accept": "application/json;version=2"}, timeout=120
)


def get() -> object:
    """One connection."""
    return client.get("/v1/connections/speak_inexpensive").json()["data"]["succeeded_at"]


def ids(limit: int) -> Iterator[str]:
    """Of all connections."""
    params: dict[str, Any] = {"limit": limit}
    while True:
        page = json.loads(client.get("/v1/connections", params=params).content)["data"]
        for connection in page["items"]:
            yield connection["id"]
        if not page.get("next_cursor"):
            return
        params["cursor"] = page["next_cursor"]


serve_client(get, ids)
