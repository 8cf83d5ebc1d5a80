from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import ExternalSecretsManagerUpdate
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )
    from ...models.external_secrets_manager_update import ExternalSecretsManagerUpdate


def _get_kwargs(
    external_secrets_manager_id: str,
    *,
    body: ExternalSecretsManagerUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change the config of an external secrets manager.

    Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a `config`
    that was read: its secrets are masked. Type, name and `is_hybrid_deployment` are fixed.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

    Args:
        external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/external-secrets-managers/{external_secrets_manager_id}".format(
            external_secrets_manager_id=path_segment(external_secrets_manager_id, "external_secrets_manager_id"),
        ),
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
