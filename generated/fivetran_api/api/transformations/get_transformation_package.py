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
    from ...models.transformation_package_envelope import TransformationPackageEnvelope


def _get_kwargs(
    package_definition_id: str,
) -> dict[str, Any]:
    """Read one Quickstart package.

    The id is that of the listing; a transformation names its package by `package_name` instead.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

    Args:
        package_definition_id: The package's id, as the listing of packages gives it.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/transformations/package-metadata/{package_definition_id}".format(
            package_definition_id=path_segment(package_definition_id, "package_definition_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TransformationPackageEnvelope | None:
    from ...models.transformation_package_envelope import TransformationPackageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationPackageEnvelope.from_dict(read_json(response.content))

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
