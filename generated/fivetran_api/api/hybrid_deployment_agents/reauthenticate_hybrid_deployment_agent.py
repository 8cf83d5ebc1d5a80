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
    from ...models import HybridDeploymentAgentReauthentication
    from ...models.hybrid_deployment_agent_reauthentication import (
        HybridDeploymentAgentReauthentication,
    )
    from ...models.hybrid_deployment_agent_with_credentials_envelope import (
        HybridDeploymentAgentWithCredentialsEnvelope,
    )


def _get_kwargs(
    hybrid_deployment_agent_id: str,
    *,
    body: HybridDeploymentAgentReauthentication | Mapping[str, object],
) -> dict[str, Any]:
    """Replace the credentials of a hybrid deployment agent and return the new ones.

    The old credentials become invalid: a running agent stops working until it has the new ones, which no later
    answer has.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

    Args:
        hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}/re-auth".format(
            hybrid_deployment_agent_id=path_segment(hybrid_deployment_agent_id, "hybrid_deployment_agent_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> HybridDeploymentAgentWithCredentialsEnvelope | None:
    from ...models.hybrid_deployment_agent_with_credentials_envelope import (
        HybridDeploymentAgentWithCredentialsEnvelope,
    )

    if 200 <= response.status_code <= 299:
        response_2xx = HybridDeploymentAgentWithCredentialsEnvelope.from_dict(read_json(response.content))

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
