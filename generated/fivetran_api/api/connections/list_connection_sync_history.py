from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    UNSET,
    Unset,
    check,
    path_segment,
    read_json,
    write_timestamp,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.sync_history_page_envelope import SyncHistoryPageEnvelope


def _get_kwargs(
    connection_id: str,
    *,
    start_time: datetime.datetime | None | Unset = UNSET,
    end_time: datetime.datetime | None | Unset = UNSET,
    duration: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    """List the syncs of a connection within a window of time.

    The window is at most seven days long, and an hour by default. Fivetran documents this but its published
    definition does not have it yet, so expect a 404. The names of the fields are those that other clients read.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

    Args:
        connection_id: The connection's id, two words such as speak_inexpensive.
        start_time: The start of the window. The API's default is an hour before `end_time`.
        end_time: The end of the window, at most seven days after `start_time`. The API's default is an hour after it.
        duration: Hours that the window lasts, 1 to 168, in place of one of its ends. Deprecated: give both ends.
        cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the listing
            starts at its beginning.
        limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request 1000.
    """

    params: dict[str, Any] = {}

    check("start_time", start_time, "datetime?")
    if start_time is not UNSET and start_time is not None:
        params["start_time"] = write_timestamp(start_time) if isinstance(start_time, datetime.datetime) else start_time

    check("end_time", end_time, "datetime?")
    if end_time is not UNSET and end_time is not None:
        params["end_time"] = write_timestamp(end_time) if isinstance(end_time, datetime.datetime) else end_time

    check("duration", duration, "int?")
    params["duration"] = duration

    check("cursor", cursor, "str?")
    params["cursor"] = cursor

    check("limit", limit, "int?")
    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connections/{connection_id}/sync-history".format(
            connection_id=path_segment(connection_id, "connection_id"),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SyncHistoryPageEnvelope | None:
    from ...models.sync_history_page_envelope import SyncHistoryPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = SyncHistoryPageEnvelope.from_dict(read_json(response.content))

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
