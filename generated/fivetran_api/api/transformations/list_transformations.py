from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    UNSET,
    Unset,
    check,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.transformation_page_envelope import TransformationPageEnvelope
    from ...models.transformation_type_filter import (
        TransformationTypeFilter,
    )


def _get_kwargs(
    *,
    group_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    type: TransformationTypeFilter | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    """List the transformations of the account.

    Each filter restricts the listing further. Only transformations that the credentials may see are listed.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/transformations-list

    Args:
        group_id: Only transformations of this group.
        project_id: Only transformations of this transformation project. Those of type QUICKSTART belong to none.
        type: Only transformations of this type. The API's default is both.
        cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the listing
            starts at its beginning.
        limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request 1000.
    """

    params: dict[str, Any] = {}

    check("group_id", group_id, "str?")
    params["group_id"] = group_id

    check("transformation_project_id", project_id, "str?")
    params["project_id"] = project_id

    check("type", type, "str?")
    params["type"] = type

    check("cursor", cursor, "str?")
    params["cursor"] = cursor

    check("limit", limit, "int?")
    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/transformations",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TransformationPageEnvelope | None:
    from ...models.transformation_page_envelope import TransformationPageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationPageEnvelope.from_dict(read_json(response.content))

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
