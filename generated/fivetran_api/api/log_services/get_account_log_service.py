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
    from ...models.log_service_envelope import LogServiceEnvelope


def _get_kwargs() -> dict[str, Any]:
    """Read the log service of the account.

    An account has at most one log service of its own; the API answers 404 if it has none.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-account-log-service-details

    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/external-logging/account",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LogServiceEnvelope | None:
    from ...models.log_service_envelope import LogServiceEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = LogServiceEnvelope.from_dict(read_json(response.content))

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
