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
    from ...models import NewExternalSecretsManager
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )
    from ...models.new_external_secrets_manager import NewExternalSecretsManager


def _get_kwargs(
    *,
    body: NewExternalSecretsManager | Mapping[str, object],
) -> dict[str, Any]:
    """Register an external secrets manager.

    Connections and destinations refer to it by `external_secrets_manager_id` and then read credentials from it
    instead of storing them in Fivetran. The API answers 400 with the code BadRequest if `config` does not fit the
    `type`.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/create-esm

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/external-secrets-managers",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ExternalSecretsManagerEnvelope | None:
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )

    if 200 <= response.status_code <= 299:
        response_2xx = ExternalSecretsManagerEnvelope.from_dict(read_json(response.content))

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
