from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_proxy_agent import NewProxyAgent
    from ...models.proxy_agent_secrets_envelope import ProxyAgentSecretsEnvelope


def _get_kwargs(
    *,
    body: NewProxyAgent,
) -> dict[str, Any]:
    """Register a proxy agent.

    The answer has the secrets that the agent is started with; no later answer shows them, they can only be
    regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and the code
    Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with the software that
    comes with high-volume agent 6.1.0/79 or later, or its connections fail.

    Failures to expect: 400, 401, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/proxy",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ProxyAgentSecretsEnvelope | None:
    from ...models.proxy_agent_secrets_envelope import ProxyAgentSecretsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ProxyAgentSecretsEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ProxyAgentSecretsEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewProxyAgent,
) -> Response[ProxyAgentSecretsEnvelope]:
    """Register a proxy agent.

     The answer has the secrets that the agent is started with; no later answer shows them, they can only
    be regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and
    the code Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with
    the software that comes with high-volume agent 6.1.0/79 or later, or its connections fail.

    Failures to expect: 400, 401, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

    Args:
        body (NewProxyAgent): A proxy agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProxyAgentSecretsEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: NewProxyAgent,
) -> ProxyAgentSecretsEnvelope | None:
    """Register a proxy agent.

     The answer has the secrets that the agent is started with; no later answer shows them, they can only
    be regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and
    the code Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with
    the software that comes with high-volume agent 6.1.0/79 or later, or its connections fail.

    Failures to expect: 400, 401, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

    Args:
        body (NewProxyAgent): A proxy agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProxyAgentSecretsEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewProxyAgent,
) -> Response[ProxyAgentSecretsEnvelope]:
    """Register a proxy agent.

     The answer has the secrets that the agent is started with; no later answer shows them, they can only
    be regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and
    the code Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with
    the software that comes with high-volume agent 6.1.0/79 or later, or its connections fail.

    Failures to expect: 400, 401, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

    Args:
        body (NewProxyAgent): A proxy agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProxyAgentSecretsEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewProxyAgent,
) -> ProxyAgentSecretsEnvelope | None:
    """Register a proxy agent.

     The answer has the secrets that the agent is started with; no later answer shows them, they can only
    be regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and
    the code Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with
    the software that comes with high-volume agent 6.1.0/79 or later, or its connections fail.

    Failures to expect: 400, 401, 409; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

    Args:
        body (NewProxyAgent): A proxy agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProxyAgentSecretsEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
