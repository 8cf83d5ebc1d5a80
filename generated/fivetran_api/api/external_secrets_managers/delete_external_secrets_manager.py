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
    from ...models.envelope import Envelope


def _get_kwargs(
    external_secrets_manager_id: str,
) -> dict[str, Any]:
    """Delete an external secrets manager.

    This cannot be undone; the secrets themselves are not touched. The API answers 400 (not 409) with the code
    BadRequest while connections or destinations use it, and `message` has their number.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

    Args:
        external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/external-secrets-managers/{external_secrets_manager_id}".format(
            external_secrets_manager_id=path_segment(external_secrets_manager_id, "external_secrets_manager_id"),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Envelope | None:
    from ...models.envelope import Envelope

    if 200 <= response.status_code <= 299:
        response_2xx = Envelope.from_dict(read_json(response.content))

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
