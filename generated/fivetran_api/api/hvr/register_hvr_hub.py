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
    from ...models import NewHvrHub
    from ...models.hvr_hub_registration_envelope import HvrHubRegistrationEnvelope
    from ...models.new_hvr_hub import NewHvrHub


def _get_kwargs(
    *,
    body: NewHvrHub | Mapping[str, object],
) -> dict[str, Any]:
    """Register an HVR hub with the account.

    The answer has the access token of the hub, which no other operation returns. Registered hubs can neither be
    listed nor removed through the API. The status is 200, not 201.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/hvr/register-hub",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> HvrHubRegistrationEnvelope | None:
    from ...models.hvr_hub_registration_envelope import HvrHubRegistrationEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = HvrHubRegistrationEnvelope.from_dict(read_json(response.content))

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
