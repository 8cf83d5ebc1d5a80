from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.private_link_envelope import PrivateLinkEnvelope
    from ...models.private_link_update import PrivateLinkUpdate


def _get_kwargs(
    private_link_id: str,
    *,
    body: PrivateLinkUpdate,
) -> dict[str, Any]:
    """Point a private link at another service.

    Only `config` can change, and it is sent whole: every key that the link's `service` requires. The link is
    UPDATING until it is OK or FAIL. While a link is still CREATING, a change is refused with the code IllegalState.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

    Args:
        private_link_id: The private link's id, as listings give it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/private-links/{private_link_id}".format(
            private_link_id=path_segment(private_link_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PrivateLinkEnvelope | None:
    from ...models.private_link_envelope import PrivateLinkEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = PrivateLinkEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PrivateLinkEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    private_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PrivateLinkUpdate,
) -> Response[PrivateLinkEnvelope]:
    """Point a private link at another service.

     Only `config` can change, and it is sent whole: every key that the link's `service` requires. The
    link is UPDATING until it is OK or FAIL. While a link is still CREATING, a change is refused with
    the code IllegalState.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

    Args:
        private_link_id (str): The private link's id, as listings give it.
        body (PrivateLinkUpdate): What to change of a private link.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PrivateLinkEnvelope]
    """

    kwargs = _get_kwargs(
        private_link_id=private_link_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    private_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PrivateLinkUpdate,
) -> PrivateLinkEnvelope | None:
    """Point a private link at another service.

     Only `config` can change, and it is sent whole: every key that the link's `service` requires. The
    link is UPDATING until it is OK or FAIL. While a link is still CREATING, a change is refused with
    the code IllegalState.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

    Args:
        private_link_id (str): The private link's id, as listings give it.
        body (PrivateLinkUpdate): What to change of a private link.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PrivateLinkEnvelope
    """

    return sync_detailed(
        private_link_id=private_link_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    private_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PrivateLinkUpdate,
) -> Response[PrivateLinkEnvelope]:
    """Point a private link at another service.

     Only `config` can change, and it is sent whole: every key that the link's `service` requires. The
    link is UPDATING until it is OK or FAIL. While a link is still CREATING, a change is refused with
    the code IllegalState.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

    Args:
        private_link_id (str): The private link's id, as listings give it.
        body (PrivateLinkUpdate): What to change of a private link.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PrivateLinkEnvelope]
    """

    kwargs = _get_kwargs(
        private_link_id=private_link_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    private_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PrivateLinkUpdate,
) -> PrivateLinkEnvelope | None:
    """Point a private link at another service.

     Only `config` can change, and it is sent whole: every key that the link's `service` requires. The
    link is UPDATING until it is OK or FAIL. While a link is still CREATING, a change is refused with
    the code IllegalState.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/private-links/modify-private-link

    Args:
        private_link_id (str): The private link's id, as listings give it.
        body (PrivateLinkUpdate): What to change of a private link.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PrivateLinkEnvelope
    """

    return (
        await asyncio_detailed(
            private_link_id=private_link_id,
            client=client,
            body=body,
        )
    ).parsed
