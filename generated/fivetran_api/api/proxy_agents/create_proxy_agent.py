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
    from ...models import NewProxyAgent
    from ...models.new_proxy_agent import NewProxyAgent
    from ...models.proxy_agent_secrets_envelope import ProxyAgentSecretsEnvelope


def _get_kwargs(
    *,
    body: NewProxyAgent | Mapping[str, object],
) -> dict[str, Any]:
    """Register a proxy agent.

    The answer has the secrets that the agent is started with; no later answer has them, and they can only be
    regenerated. The API answers 409 with the code Conflict if another proxy agent has the name, and 400 with
    InvalidInput for a region without proxy agents. The agent needs the software of high-volume agent 6.1.0/79 or
    later, or its connections fail.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/proxy",
    }

    _kwargs["json"] = to_json(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ProxyAgentSecretsEnvelope | None:
    from ...models.proxy_agent_secrets_envelope import ProxyAgentSecretsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ProxyAgentSecretsEnvelope.from_dict(read_json(response.content))

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
