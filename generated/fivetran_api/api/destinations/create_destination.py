from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.destination_envelope import DestinationEnvelope
    from ...models.new_destination import NewDestination


def _get_kwargs(
    *,
    body: NewDestination,
) -> dict[str, Any]:
    """Create the destination of a group.

    The group must exist and lends the destination its id. Setup tests run unless `run_setup_tests` is false; such a
    call counts as a setup-test request. Failed tests do not fail the call: the destination exists afterwards,
    `setup_tests` says what failed and `setup_status` is not connected. Fivetran adds a `fivetran_metadata`
    connection to every new destination.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/destinations",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DestinationEnvelope | None:
    from ...models.destination_envelope import DestinationEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = DestinationEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DestinationEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewDestination,
) -> Response[DestinationEnvelope]:
    """Create the destination of a group.

     The group must exist and lends the destination its id. Setup tests run unless `run_setup_tests` is
    false; such a call counts as a setup-test request. Failed tests do not fail the call: the
    destination exists afterwards, `setup_tests` says what failed and `setup_status` is not connected.
    Fivetran adds a `fivetran_metadata` connection to every new destination.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

    Args:
        body (NewDestination): A destination to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DestinationEnvelope]
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
    body: NewDestination,
) -> DestinationEnvelope | None:
    """Create the destination of a group.

     The group must exist and lends the destination its id. Setup tests run unless `run_setup_tests` is
    false; such a call counts as a setup-test request. Failed tests do not fail the call: the
    destination exists afterwards, `setup_tests` says what failed and `setup_status` is not connected.
    Fivetran adds a `fivetran_metadata` connection to every new destination.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

    Args:
        body (NewDestination): A destination to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DestinationEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewDestination,
) -> Response[DestinationEnvelope]:
    """Create the destination of a group.

     The group must exist and lends the destination its id. Setup tests run unless `run_setup_tests` is
    false; such a call counts as a setup-test request. Failed tests do not fail the call: the
    destination exists afterwards, `setup_tests` says what failed and `setup_status` is not connected.
    Fivetran adds a `fivetran_metadata` connection to every new destination.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

    Args:
        body (NewDestination): A destination to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DestinationEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewDestination,
) -> DestinationEnvelope | None:
    """Create the destination of a group.

     The group must exist and lends the destination its id. Setup tests run unless `run_setup_tests` is
    false; such a call counts as a setup-test request. Failed tests do not fail the call: the
    destination exists afterwards, `setup_tests` says what failed and `setup_status` is not connected.
    Fivetran adds a `fivetran_metadata` connection to every new destination.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

    Args:
        body (NewDestination): A destination to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DestinationEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
