from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    File,
    path_segment,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    package_id: str,
) -> dict[str, Any]:
    """Download the file of a Connector SDK package.

    The answer is the ZIP archive itself, code.zip, with no envelope around it. A failure is still JSON.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/connector-sdk-packages/download-connector-sdk-package

    Args:
        package_id: The Connector SDK package's id; connections have it as `package_id` in their `config`.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/connector-sdk/packages/{package_id}/download".format(
            package_id=path_segment(package_id, "package_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> File | None:

    if 200 <= response.status_code <= 299:
        response_2xx = File(payload=BytesIO(response.content))

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
