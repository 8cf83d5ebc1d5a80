from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.hvr_hub_registration_envelope import HvrHubRegistrationEnvelope
    from ...models.new_hvr_hub import NewHvrHub


def _get_kwargs(
    *,
    body: NewHvrHub,
) -> dict[str, Any]:
    """Register an HVR hub with the account.

    The answer has the access token of the hub, which no other endpoint shows. Registered hubs can neither be listed
    nor removed through the API. The status is 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/hvr/register-hub",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> HvrHubRegistrationEnvelope | None:
    from ...models.hvr_hub_registration_envelope import HvrHubRegistrationEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = HvrHubRegistrationEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[HvrHubRegistrationEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewHvrHub,
) -> Response[HvrHubRegistrationEnvelope]:
    """Register an HVR hub with the account.

     The answer has the access token of the hub, which no other endpoint shows. Registered hubs can
    neither be listed nor removed through the API. The status is 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

    Args:
        body (NewHvrHub): An HVR hub to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HvrHubRegistrationEnvelope]
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
    body: NewHvrHub,
) -> HvrHubRegistrationEnvelope | None:
    """Register an HVR hub with the account.

     The answer has the access token of the hub, which no other endpoint shows. Registered hubs can
    neither be listed nor removed through the API. The status is 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

    Args:
        body (NewHvrHub): An HVR hub to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HvrHubRegistrationEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewHvrHub,
) -> Response[HvrHubRegistrationEnvelope]:
    """Register an HVR hub with the account.

     The answer has the access token of the hub, which no other endpoint shows. Registered hubs can
    neither be listed nor removed through the API. The status is 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

    Args:
        body (NewHvrHub): An HVR hub to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HvrHubRegistrationEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewHvrHub,
) -> HvrHubRegistrationEnvelope | None:
    """Register an HVR hub with the account.

     The answer has the access token of the hub, which no other endpoint shows. Registered hubs can
    neither be listed nor removed through the API. The status is 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/hvr/hvr-register-hub

    Args:
        body (NewHvrHub): An HVR hub to register.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HvrHubRegistrationEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
