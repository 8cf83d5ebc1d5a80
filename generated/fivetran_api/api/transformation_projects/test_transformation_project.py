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
    from ...models.transformation_project_envelope import TransformationProjectEnvelope


def _get_kwargs(
    transformation_project_id: str,
) -> dict[str, Any]:
    """Run the setup tests of a transformation project.

    Tests that fail do not fail the call: check the `status` of each entry of `setup_tests`.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

    Args:
        transformation_project_id: The transformation project's id, two words such as loathing_ledge.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformation-projects/{transformation_project_id}/test".format(
            transformation_project_id=path_segment(transformation_project_id, "transformation_project_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TransformationProjectEnvelope | None:
    from ...models.transformation_project_envelope import TransformationProjectEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationProjectEnvelope.from_dict(read_json(response.content))

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
