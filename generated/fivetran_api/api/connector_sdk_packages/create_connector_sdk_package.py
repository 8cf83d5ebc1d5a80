from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import NewConnectorSdkPackage
    from ...models.connector_sdk_package_envelope import ConnectorSdkPackageEnvelope
    from ...models.new_connector_sdk_package import NewConnectorSdkPackage


def _get_kwargs(
    *,
    body: NewConnectorSdkPackage,
) -> dict[str, Any]:
    """Upload a Connector SDK package.

    The file is a ZIP archive as the command `fivetran package` writes it. To run it, create a connection of the
    service connector_sdk with the package's id as `package_id` in its `config`. A missing file, or one that is no
    valid package, is answered with 400.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/create-connector-sdk-package

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/connector-sdk/packages",
    }

    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
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
