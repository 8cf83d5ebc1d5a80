from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.proxy_agent_with_usage_envelope import ProxyAgentWithUsageEnvelope


def _get_kwargs(
    proxy_agent_id: str,
) -> dict[str, Any]:
    """Read one proxy agent and what uses it.

    `usage` names connections and destinations, where the listing of agents only counts them. The agent's secrets
    are not in the answer.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

    Args:
        proxy_agent_id: The proxy agent's id, as listings give it.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/proxy/{proxy_agent_id}".format(
            proxy_agent_id=path_segment(proxy_agent_id),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ProxyAgentWithUsageEnvelope | None:
    from ...models.proxy_agent_with_usage_envelope import ProxyAgentWithUsageEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = ProxyAgentWithUsageEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ProxyAgentWithUsageEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    proxy_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ProxyAgentWithUsageEnvelope]:
    """Read one proxy agent and what uses it.

     `usage` names connections and destinations, where the listing of agents only counts them. The
    agent's secrets are not in the answer.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProxyAgentWithUsageEnvelope]
    """

    kwargs = _get_kwargs(
        proxy_agent_id=proxy_agent_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    proxy_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ProxyAgentWithUsageEnvelope | None:
    """Read one proxy agent and what uses it.

     `usage` names connections and destinations, where the listing of agents only counts them. The
    agent's secrets are not in the answer.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProxyAgentWithUsageEnvelope
    """

    return sync_detailed(
        proxy_agent_id=proxy_agent_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    proxy_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ProxyAgentWithUsageEnvelope]:
    """Read one proxy agent and what uses it.

     `usage` names connections and destinations, where the listing of agents only counts them. The
    agent's secrets are not in the answer.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProxyAgentWithUsageEnvelope]
    """

    kwargs = _get_kwargs(
        proxy_agent_id=proxy_agent_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    proxy_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ProxyAgentWithUsageEnvelope | None:
    """Read one proxy agent and what uses it.

     `usage` names connections and destinations, where the listing of agents only counts them. The
    agent's secrets are not in the answer.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProxyAgentWithUsageEnvelope
    """

    return (
        await asyncio_detailed(
            proxy_agent_id=proxy_agent_id,
            client=client,
        )
    ).parsed
