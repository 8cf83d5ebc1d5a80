from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.proxy_agent_secrets_envelope import ProxyAgentSecretsEnvelope


def _get_kwargs(
    proxy_agent_id: str,
) -> dict[str, Any]:
    """Give a proxy agent new secrets and answer them.

    The old secrets end: a running agent, and the connections through it, stop working until it has the new ones.
    The status is 200 although the `code` is Created.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

    Args:
        proxy_agent_id: The proxy agent's id, as listings give it.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/proxy/{proxy_agent_id}/regenerate-secrets".format(
            proxy_agent_id=path_segment(proxy_agent_id),
        ),
    }

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
    proxy_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ProxyAgentSecretsEnvelope]:
    """Give a proxy agent new secrets and answer them.

     The old secrets end: a running agent, and the connections through it, stop working until it has the
    new ones. The status is 200 although the `code` is Created.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProxyAgentSecretsEnvelope]
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
) -> ProxyAgentSecretsEnvelope | None:
    """Give a proxy agent new secrets and answer them.

     The old secrets end: a running agent, and the connections through it, stop working until it has the
    new ones. The status is 200 although the `code` is Created.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProxyAgentSecretsEnvelope
    """

    return sync_detailed(
        proxy_agent_id=proxy_agent_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    proxy_agent_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ProxyAgentSecretsEnvelope]:
    """Give a proxy agent new secrets and answer them.

     The old secrets end: a running agent, and the connections through it, stop working until it has the
    new ones. The status is 200 although the `code` is Created.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProxyAgentSecretsEnvelope]
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
) -> ProxyAgentSecretsEnvelope | None:
    """Give a proxy agent new secrets and answer them.

     The old secrets end: a running agent, and the connections through it, stop working until it has the
    new ones. The status is 200 although the `code` is Created.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

    Args:
        proxy_agent_id (str): The proxy agent's id, as listings give it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProxyAgentSecretsEnvelope
    """

    return (
        await asyncio_detailed(
            proxy_agent_id=proxy_agent_id,
            client=client,
        )
    ).parsed
