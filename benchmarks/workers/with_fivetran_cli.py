# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""The client of fivetran-cli, unchanged; it returns dicts. Its pages have the API's usual size."""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterator

from fivetran_cli.http.client import ClientConfig, FivetranClient
from tasks import serve_client

client = FivetranClient(ClientConfig(api_key=base64.b64encode(b"key:secret").decode(), base_url=sys.argv[1]))


def get() -> object:
    """One connection."""
    return client.request("GET", "/v1/connections/speak_inexpensive")["data"]["succeeded_at"]


def ids(_: int) -> Iterator[str]:
    """Of all connections."""
    for connection in client.paginated_request("GET", "/v1/connections")["data"]["items"]:
        yield connection["id"]


serve_client(get, ids)
