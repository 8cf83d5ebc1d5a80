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
    proxy_agent_id: str,
) -> dict[str, Any]:
    """Delete a proxy agent.

    This cannot be undone. The API answers 409 with the code Conflict while connections use the agent. The software
    on your machines is not removed.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/delete-proxy-agent

    Args:
        proxy_agent_id: The proxy agent's id, as listings give it.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/proxy/{proxy_agent_id}".format(
            proxy_agent_id=path_segment(proxy_agent_id, "proxy_agent_id"),
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
