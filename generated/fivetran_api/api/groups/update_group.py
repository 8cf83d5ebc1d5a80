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
    from ...models import GroupUpdate
    from ...models.group_envelope import GroupEnvelope
    from ...models.group_update import GroupUpdate


def _get_kwargs(
    group_id: str,
    *,
    body: GroupUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Rename a group.

    Properties that are not sent stay as they are.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/modify-group

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/groups/{group_id}".format(
            group_id=path_segment(group_id, "group_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GroupEnvelope | None:
    from ...models.group_envelope import GroupEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = GroupEnvelope.from_dict(read_json(response.content))

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
