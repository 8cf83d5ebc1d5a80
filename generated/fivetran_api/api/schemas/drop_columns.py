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
    from ...models import DropColumns
    from ...models.drop_columns import DropColumns
    from ...models.envelope import Envelope


def _get_kwargs(
    connection_id: str,
    *,
    body: DropColumns | Mapping[str, object],
) -> dict[str, Any]:
    """Drop blocked columns of any number of tables from the destination.

    The columns are only marked; the next sync drops them and their data. Block them first (`enabled` false): the
    API answers 409 if one is not blocked.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-multiple-columns-connection-config

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connections/{connection_id}/schemas/drop-columns".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
    }

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
