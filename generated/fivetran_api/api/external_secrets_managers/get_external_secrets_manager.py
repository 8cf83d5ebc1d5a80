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
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )


def _get_kwargs(
    external_secrets_manager_id: str,
) -> dict[str, Any]:
    """Read one external secrets manager.

    The API answers 404 with the code NotFound if the account has none with this id.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/get-esm-details

    Args:
        external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/external-secrets-managers/{external_secrets_manager_id}".format(
            external_secrets_manager_id=path_segment(external_secrets_manager_id, "external_secrets_manager_id"),
        ),
    }

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
