from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.destination_envelope import DestinationEnvelope


def _get_kwargs(
    destination_id: str,
) -> dict[str, Any]:
    """Read one destination with its configuration.

    Secrets in `config` come back as `******`, so do not send a `config` back as it was read. Answers 404 with the
    code NotFound_Destination where there is none; a group without a destination is such a case.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

    Args:
        destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/destinations/{destination_id}".format(
            destination_id=path_segment(destination_id),
        ),
    }

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
) -> Response[DestinationEnvelope]:
    """Read one destination with its configuration.

     Secrets in `config` come back as `******`, so do not send a `config` back as it was read. Answers
    404 with the code NotFound_Destination where there is none; a group without a destination is such a
    case.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DestinationEnvelope]
    """

    kwargs = _get_kwargs(
        destination_id=destination_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DestinationEnvelope | None:
    """Read one destination with its configuration.

     Secrets in `config` come back as `******`, so do not send a `config` back as it was read. Answers
    404 with the code NotFound_Destination where there is none; a group without a destination is such a
    case.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DestinationEnvelope
    """

    return sync_detailed(
        destination_id=destination_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DestinationEnvelope]:
    """Read one destination with its configuration.

     Secrets in `config` come back as `******`, so do not send a `config` back as it was read. Answers
    404 with the code NotFound_Destination where there is none; a group without a destination is such a
    case.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DestinationEnvelope]
    """

    kwargs = _get_kwargs(
        destination_id=destination_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    destination_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DestinationEnvelope | None:
    """Read one destination with its configuration.

     Secrets in `config` come back as `******`, so do not send a `config` back as it was read. Answers
    404 with the code NotFound_Destination where there is none; a group without a destination is such a
    case.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

    Args:
        destination_id (str): The destination's id, two words such as decent_dropsy; also the id
            of its group.

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
        )
    ).parsed
