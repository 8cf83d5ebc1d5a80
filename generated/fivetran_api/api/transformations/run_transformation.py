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
    from ...models import TransformationRunOptions
    from ...models.envelope import Envelope
    from ...models.transformation_run_options import TransformationRunOptions


def _get_kwargs(
    transformation_id: str,
    *,
    body: TransformationRunOptions | Mapping[str, object],
) -> dict[str, Any]:
    """Run a transformation now.

    The call returns as soon as the run has started, without an id of the run. Poll the transformation for its
    outcome.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

    Args:
        transformation_id: The transformation's id, two words such as candied_essential.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformations/{transformation_id}/run".format(
            transformation_id=path_segment(transformation_id, "transformation_id"),
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
