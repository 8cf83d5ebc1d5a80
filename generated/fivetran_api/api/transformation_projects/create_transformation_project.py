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
    from ...models import NewTransformationProject
    from ...models.new_transformation_project import NewTransformationProject
    from ...models.transformation_project_envelope import TransformationProjectEnvelope


def _get_kwargs(
    *,
    body: NewTransformationProject | Mapping[str, object],
) -> dict[str, Any]:
    """Connect a dbt project in a Git repository to a group.

    Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config` access to it,
    then test the project. Tests that fail do not fail the call: the project exists, and `setup_tests` and `errors`
    have the reasons. The dbt version, the default schema and the repository cannot be changed later.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformation-projects",
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
