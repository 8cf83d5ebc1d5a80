from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import NewConnection
    from ...models.connection_envelope import ConnectionEnvelope
    from ...models.new_connection import NewConnection


def _get_kwargs(
    *,
    body: NewConnection | Mapping[str, object],
) -> dict[str, Any]:
    """Create a connection in a group.

    Setup tests run unless `run_setup_tests` is false; the call then counts as a setup-test request and can take
    over ten minutes. A test that fails does not fail the call: the connection exists, `setup_tests` has the reason,
    and its `setup_state` stays incomplete. The connection may exist after a timeout too; list connections by its
    schema name before trying again.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectionEnvelope | None:
    from ...models.connection_envelope import ConnectionEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectionEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


_operation = Operation(_get_kwargs, _parse_response)
sync_detailed = _operation.sync_detailed
sync = _operation.sync
asyncio_detailed = _operation.asyncio_detailed
asyncio = _operation.asyncio
