from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.hybrid_deployment_agent_reauthentication import (
        HybridDeploymentAgentReauthentication,
    )
    from ...models.hybrid_deployment_agent_with_credentials_envelope import (
        HybridDeploymentAgentWithCredentialsEnvelope,
    )


def _get_kwargs(
    hybrid_agent_id: str,
    *,
    body: HybridDeploymentAgentReauthentication,
) -> dict[str, Any]:
    """Give a hybrid deployment agent new credentials and answer them.

    The old credentials become invalid: a running agent stops working until it has the new ones, which only this
    answer shows.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

    Args:
        hybrid_agent_id: The hybrid deployment agent's id, as listings give it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/hybrid-deployment-agents/{hybrid_agent_id}/re-auth".format(
            hybrid_agent_id=path_segment(hybrid_agent_id),
        ),
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
    hybrid_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: HybridDeploymentAgentReauthentication,
) -> Response[HybridDeploymentAgentWithCredentialsEnvelope]:
    """Give a hybrid deployment agent new credentials and answer them.

     The old credentials become invalid: a running agent stops working until it has the new ones, which
    only this answer shows.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

    Args:
        hybrid_agent_id (str): The hybrid deployment agent's id, as listings give it.
        body (HybridDeploymentAgentReauthentication): How a hybrid deployment agent is to log in
            from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HybridDeploymentAgentWithCredentialsEnvelope]
    """

    kwargs = _get_kwargs(
        hybrid_agent_id=hybrid_agent_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    hybrid_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: HybridDeploymentAgentReauthentication,
) -> HybridDeploymentAgentWithCredentialsEnvelope | None:
    """Give a hybrid deployment agent new credentials and answer them.

     The old credentials become invalid: a running agent stops working until it has the new ones, which
    only this answer shows.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

    Args:
        hybrid_agent_id (str): The hybrid deployment agent's id, as listings give it.
        body (HybridDeploymentAgentReauthentication): How a hybrid deployment agent is to log in
            from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HybridDeploymentAgentWithCredentialsEnvelope
    """

    return sync_detailed(
        hybrid_agent_id=hybrid_agent_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    hybrid_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: HybridDeploymentAgentReauthentication,
) -> Response[HybridDeploymentAgentWithCredentialsEnvelope]:
    """Give a hybrid deployment agent new credentials and answer them.

     The old credentials become invalid: a running agent stops working until it has the new ones, which
    only this answer shows.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

    Args:
        hybrid_agent_id (str): The hybrid deployment agent's id, as listings give it.
        body (HybridDeploymentAgentReauthentication): How a hybrid deployment agent is to log in
            from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HybridDeploymentAgentWithCredentialsEnvelope]
    """

    kwargs = _get_kwargs(
        hybrid_agent_id=hybrid_agent_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    hybrid_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: HybridDeploymentAgentReauthentication,
) -> HybridDeploymentAgentWithCredentialsEnvelope | None:
    """Give a hybrid deployment agent new credentials and answer them.

     The old credentials become invalid: a running agent stops working until it has the new ones, which
    only this answer shows.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

    Args:
        hybrid_agent_id (str): The hybrid deployment agent's id, as listings give it.
        body (HybridDeploymentAgentReauthentication): How a hybrid deployment agent is to log in
            from now on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HybridDeploymentAgentWithCredentialsEnvelope
    """

    return (
        await asyncio_detailed(
            hybrid_agent_id=hybrid_agent_id,
            client=client,
            body=body,
        )
    ).parsed
