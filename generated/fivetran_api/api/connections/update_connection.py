from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import ConnectionUpdate
    from ...models.connection_envelope import ConnectionEnvelope
    from ...models.connection_update import ConnectionUpdate


def _get_kwargs(
    connection_id: str,
    *,
    body: ConnectionUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change a connection's configuration, schedule or state.

    Properties that are not sent stay as they are; the API refuses `run_setup_tests`, `trust_certificates` and
    `trust_fingerprints` without another property. Setup tests run unless `run_setup_tests` is false; the call then
    counts as a setup-test request and succeeds even if a test fails. Do not send back a `config` that was read: its
    secrets are masked.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/connections/{connection_id}".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
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
