from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.hybrid_deployment_agent_with_credentials_envelope import (
        HybridDeploymentAgentWithCredentialsEnvelope,
    )
    from ...models.new_hybrid_deployment_agent import NewHybridDeploymentAgent


def _get_kwargs(
    *,
    body: NewHybridDeploymentAgent,
) -> dict[str, Any]:
    """Register a hybrid deployment agent.

    The answer has what the agent needs to start, a token or configuration files; they cannot be read again later,
    only replaced by re-authenticating. Without a name, or unless `accept_terms` is true, the API answers 400; a
    group that does not exist is a 404.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/hybrid-deployment-agents",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[HybridDeploymentAgentWithCredentialsEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewHybridDeploymentAgent,
) -> Response[HybridDeploymentAgentWithCredentialsEnvelope]:
    """Register a hybrid deployment agent.

     The answer has what the agent needs to start, a token or configuration files; they cannot be read
    again later, only replaced by re-authenticating. Without a name, or unless `accept_terms` is true,
    the API answers 400; a group that does not exist is a 404.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

    Args:
        body (NewHybridDeploymentAgent): A hybrid deployment agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HybridDeploymentAgentWithCredentialsEnvelope]
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
    body: NewHybridDeploymentAgent,
) -> HybridDeploymentAgentWithCredentialsEnvelope | None:
    """Register a hybrid deployment agent.

     The answer has what the agent needs to start, a token or configuration files; they cannot be read
    again later, only replaced by re-authenticating. Without a name, or unless `accept_terms` is true,
    the API answers 400; a group that does not exist is a 404.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

    Args:
        body (NewHybridDeploymentAgent): A hybrid deployment agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HybridDeploymentAgentWithCredentialsEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewHybridDeploymentAgent,
) -> Response[HybridDeploymentAgentWithCredentialsEnvelope]:
    """Register a hybrid deployment agent.

     The answer has what the agent needs to start, a token or configuration files; they cannot be read
    again later, only replaced by re-authenticating. Without a name, or unless `accept_terms` is true,
    the API answers 400; a group that does not exist is a 404.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

    Args:
        body (NewHybridDeploymentAgent): A hybrid deployment agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HybridDeploymentAgentWithCredentialsEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewHybridDeploymentAgent,
) -> HybridDeploymentAgentWithCredentialsEnvelope | None:
    """Register a hybrid deployment agent.

     The answer has what the agent needs to start, a token or configuration files; they cannot be read
    again later, only replaced by re-authenticating. Without a name, or unless `accept_terms` is true,
    the API answers 400; a group that does not exist is a 404.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

    Args:
        body (NewHybridDeploymentAgent): A hybrid deployment agent to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HybridDeploymentAgentWithCredentialsEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
