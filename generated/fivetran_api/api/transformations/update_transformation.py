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
    from ...models import TransformationUpdate
    from ...models.transformation_envelope import TransformationEnvelope
    from ...models.transformation_update import TransformationUpdate


def _get_kwargs(
    transformation_id: str,
    *,
    body: TransformationUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change, pause or resume a transformation.

    The type cannot be changed, nor can the package and the connections of a QUICKSTART transformation; delete it
    and create another. To move to a newer version of the package, upgrade it.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/update-transformation

    Args:
        transformation_id: The transformation's id, two words such as candied_essential.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/transformations/{transformation_id}".format(
            transformation_id=path_segment(transformation_id, "transformation_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TransformationEnvelope | None:
    from ...models.transformation_envelope import TransformationEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationEnvelope.from_dict(read_json(response.content))

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
