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
    from ...models import NewHybridDeploymentAgent
    from ...models.hybrid_deployment_agent_with_credentials_envelope import (
        HybridDeploymentAgentWithCredentialsEnvelope,
    )
    from ...models.new_hybrid_deployment_agent import NewHybridDeploymentAgent


def _get_kwargs(
    *,
    body: NewHybridDeploymentAgent | Mapping[str, object],
) -> dict[str, Any]:
    """Register a hybrid deployment agent.

    The answer has the token or the configuration files that the agent needs to start; they cannot be read again
    later, only replaced by re-authenticating. The API answers 400 without a name, or unless `accept_terms` is true,
    and 404 if there is no such group.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/hybrid-deployment-agents",
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
