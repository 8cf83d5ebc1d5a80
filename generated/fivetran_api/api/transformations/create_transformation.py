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
    from ...models import NewTransformation
    from ...models.new_transformation import NewTransformation
    from ...models.transformation_envelope import TransformationEnvelope


def _get_kwargs(
    *,
    body: NewTransformation | Mapping[str, object],
) -> dict[str, Any]:
    """Create a transformation.

    A DBT_CORE transformation runs dbt commands of a transformation project, which must exist; a QUICKSTART one runs
    a package that Fivetran maintains, and needs no project. `type` decides which fields of `transformation_config`
    apply.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformations",
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
