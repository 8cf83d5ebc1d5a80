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
    from ...models import NewGroup
    from ...models.group_envelope import GroupEnvelope
    from ...models.new_group import NewGroup


def _get_kwargs(
    *,
    body: NewGroup | Mapping[str, object],
) -> dict[str, Any]:
    """Create a group.

    A group has one destination, with the same id: create the group first, then the destination with the group's id
    as `group_id`.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/create-group

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/groups",
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
