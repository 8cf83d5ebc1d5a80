# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""The client of dagster-fivetran, unchanged but for the address, which is a constant; it returns dicts, and lists by group."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from dagster_fivetran import FivetranWorkspace, resources
from tasks import serve_client

resources.FIVETRAN_API_BASE = sys.argv[1]
client = FivetranWorkspace(account_id="account", api_key="key", api_secret="secret").get_client()  # noqa: S106 - anything is let in


def get() -> object:
    """One connection."""
    return client.get_connector_details("speak_inexpensive")["succeeded_at"]


def ids(_: int) -> Iterator[str]:
    """Of all connections."""
    for connection in client.list_connectors_for_group("decent_dropsy"):
        yield connection["id"]


serve_client(get, ids)
