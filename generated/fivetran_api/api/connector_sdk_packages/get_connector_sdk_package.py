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
    from ...models.connector_sdk_package_envelope import ConnectorSdkPackageEnvelope


def _get_kwargs(
    package_id: str,
) -> dict[str, Any]:
    """Read one Connector SDK package, without its file.

    Compare `file_sha256_hash` with the hash of a local file to see if it is the one that Fivetran runs.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/get-connector-sdk-package

    Args:
        package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connector-sdk/packages/{package_id}".format(
            package_id=path_segment(package_id, "package_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ConnectorSdkPackageEnvelope | None:
    from ...models.connector_sdk_package_envelope import ConnectorSdkPackageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ConnectorSdkPackageEnvelope.from_dict(read_json(response.content))

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
