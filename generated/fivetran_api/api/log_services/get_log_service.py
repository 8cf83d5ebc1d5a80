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
    from ...models.log_service_envelope import LogServiceEnvelope


def _get_kwargs(
    log_service_id: str,
) -> dict[str, Any]:
    """Read the log service of a group.

    The API answers 404 with the code NotFound_LogService if there is none with this id.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

    Args:
        log_service_id: The log service's id, which is also the id of its group.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/external-logging/{log_service_id}".format(
            log_service_id=path_segment(log_service_id, "log_service_id"),
        ),
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
