from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    check,
    path_segment,
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope


def _get_kwargs(
    connection_id: str,
    *,
    body: Mapping[str, Sequence[str]],
) -> dict[str, Any]:
    """Resync all data of some tables.

    Tables that are not named continue to sync, and the schedule stays as it is. The resync of a paused connection
    waits until it is unpaused. The API answers 409 while a sync is running that cannot finish first, and 400 if no
    table is named or the connector cannot resync single tables.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/schemas/tables/resync".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

    check("tables", body, "map+ list+ str")
    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Envelope | None:
    from ...models.envelope import Envelope

    if 200 <= response.status_code <= 299:
        response_2xx = Envelope.from_dict(read_json(response.content))

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
