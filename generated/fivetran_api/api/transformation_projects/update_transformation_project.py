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
    from ...models import TransformationProjectUpdate
    from ...models.transformation_project_envelope import TransformationProjectEnvelope
    from ...models.transformation_project_update import TransformationProjectUpdate


def _get_kwargs(
    transformation_project_id: str,
    *,
    body: TransformationProjectUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change a transformation project.

    The group, the repository, the dbt version and the default schema cannot be changed. A change that makes tests
    fail is kept; `setup_tests` has the reasons.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/modify-transformation-project

    Args:
        transformation_project_id: The transformation project's id, two words such as loathing_ledge.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/transformation-projects/{transformation_project_id}".format(
            transformation_project_id=path_segment(transformation_project_id, "transformation_project_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
