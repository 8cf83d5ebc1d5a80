from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    UNSET,
    Unset,
    check,
    path_segment,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.schema_metadata_page_envelope import SchemaMetadataPageEnvelope


def _get_kwargs(
    connection_id: str,
    *,
    cursor: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    """List the schemas that a connection has loaded, with their names in source and destination.

    Undocumented: data catalogues call this, but no definition of Fivetran's has it, and only some plans allow it,
    so expect a 403 or 404.

    Fivetran's page: https://fivetran.com/docs/rest-api

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the listing
            starts at its beginning.
        limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request 1000.
    """

    params: dict[str, Any] = {}

    check("cursor", cursor, "str?")
    params["cursor"] = cursor

    check("limit", limit, "int?")
    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/metadata/connectors/{connection_id}/schemas".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SchemaMetadataPageEnvelope | None:
    from ...models.schema_metadata_page_envelope import SchemaMetadataPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SchemaMetadataPageEnvelope.from_dict(read_json(response.content))

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
