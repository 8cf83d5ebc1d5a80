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
    hybrid_deployment_agent_id: str,
) -> dict[str, Any]:
    """Invalidate the credentials of a hybrid deployment agent.

    The answer has no new credentials; re-authenticate the agent to get them. A running agent stops working until it
    has them.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/reset-hybrid-deployment-agent-credentials

    Args:
        hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}/reset-credentials".format(
            hybrid_deployment_agent_id=path_segment(hybrid_deployment_agent_id, "hybrid_deployment_agent_id"),
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
