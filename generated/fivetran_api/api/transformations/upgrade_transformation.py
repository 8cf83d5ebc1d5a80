from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope


def _get_kwargs(
    transformation_id: str,
) -> dict[str, Any]:
    """Upgrade a Quickstart transformation to the newest version of its package.

    Only transformations of type QUICKSTART can be upgraded; `upgrade_available` in their `transformation_config` is
    true if there is a newer version. The API cannot restore the older one.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/upgrade-transformation-package

    Args:
        transformation_id: The transformation's id, two words such as candied_essential.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformations/{transformation_id}/upgrade".format(
            transformation_id=path_segment(transformation_id, "transformation_id"),
        ),
    }

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
