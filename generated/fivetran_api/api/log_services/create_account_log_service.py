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
    from ...models import NewAccountLogService
    from ...models.log_service_envelope import LogServiceEnvelope
    from ...models.new_account_log_service import NewAccountLogService


def _get_kwargs(
    *,
    body: NewAccountLogService | Mapping[str, object],
) -> dict[str, Any]:
    """Send the logs of the account to a log service.

    An account has at most one log service of its own, beside those of groups. Setup tests run only if
    `run_setup_tests` is true, and tests that fail do not fail the call.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/external-logging/account",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
