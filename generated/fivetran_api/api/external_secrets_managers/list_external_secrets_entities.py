from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    UNSET,
    Unset,
    check,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.external_secrets_entity_filter import (
        ExternalSecretsEntityFilter,
    )
    from ...models.external_secrets_entity_page_envelope import (
        ExternalSecretsEntityPageEnvelope,
    )


def _get_kwargs(
    *,
    esm_id: str | None | Unset = UNSET,
    type: ExternalSecretsEntityFilter | None | Unset = UNSET,
) -> dict[str, Any]:
    """List all connections and destinations that use any external secrets manager.

    The listing can be restricted to one manager and, with `type`, to one kind of entity. The answer may have a
    `next_cursor`, but the operation takes neither `cursor` nor `limit`.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/list-esm-entities

    Args:
        esm_id: Only entities that use the external secrets manager with this id. The API's default is all of them.
        type: The kind of entities to list. source: connections; destination: destinations; all: both.
    """

    params: dict[str, Any] = {}

    check("external_secrets_manager_id", esm_id, "str?")
    params["esm_id"] = esm_id

    check("type", type, "str?")
    params["type"] = type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/external-secrets-managers-entities",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExternalSecretsEntityPageEnvelope | None:
    from ...models.external_secrets_entity_page_envelope import (
        ExternalSecretsEntityPageEnvelope,
    )

    if 200 <= response.status_code <= 299:
        response_2xx = ExternalSecretsEntityPageEnvelope.from_dict(read_json(response.content))

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
