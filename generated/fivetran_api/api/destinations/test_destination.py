from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.destination_envelope import DestinationEnvelope
    from ...models.setup_test_request import SetupTestRequest


def _get_kwargs(
    destination_id: str,
    *,
    body: SetupTestRequest,
) -> dict[str, Any]:
    """Run the setup tests of a destination.

    Can take minutes, and counts as a setup-test request: an account has 250 a minute and 2,500 an hour, 50 an hour
    in a trial. Failed tests are a 200 too: look at the `status` of each entry of `setup_tests`. The rest of the
    answer may be incomplete; read the destination again for its state.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

    Args:
        destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/destinations/{destination_id}/test".format(
            destination_id=path_segment(destination_id),
        ),
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
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetupTestRequest,
) -> Response[DestinationEnvelope]:
    """Run the setup tests of a destination.

     Can take minutes, and counts as a setup-test request: an account has 250 a minute and 2,500 an hour,
    50 an hour in a trial. Failed tests are a 200 too: look at the `status` of each entry of
    `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
        body (SetupTestRequest): How to run setup tests. May be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DestinationEnvelope]
    """

    kwargs = _get_kwargs(
        destination_id=destination_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetupTestRequest,
) -> DestinationEnvelope | None:
    """Run the setup tests of a destination.

     Can take minutes, and counts as a setup-test request: an account has 250 a minute and 2,500 an hour,
    50 an hour in a trial. Failed tests are a 200 too: look at the `status` of each entry of
    `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
        body (SetupTestRequest): How to run setup tests. May be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DestinationEnvelope
    """

    return sync_detailed(
        destination_id=destination_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetupTestRequest,
) -> Response[DestinationEnvelope]:
    """Run the setup tests of a destination.

     Can take minutes, and counts as a setup-test request: an account has 250 a minute and 2,500 an hour,
    50 an hour in a trial. Failed tests are a 200 too: look at the `status` of each entry of
    `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
        body (SetupTestRequest): How to run setup tests. May be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DestinationEnvelope]
    """

    kwargs = _get_kwargs(
        destination_id=destination_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: SetupTestRequest,
) -> DestinationEnvelope | None:
    """Run the setup tests of a destination.

     Can take minutes, and counts as a setup-test request: an account has 250 a minute and 2,500 an hour,
    50 an hour in a trial. Failed tests are a 200 too: look at the `status` of each entry of
    `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.
        body (SetupTestRequest): How to run setup tests. May be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DestinationEnvelope
    """

    return (
        await asyncio_detailed(
            destination_id=destination_id,
            client=client,
            body=body,
        )
    ).parsed
