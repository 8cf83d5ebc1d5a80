from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope


def _get_kwargs(
    transformation_id: str,
) -> dict[str, Any]:
    """Stop the run of a transformation that is under way.

    Ends this run only; to stop the schedule as well, pause the transformation. The run may still be ending when the
    answer arrives: read the transformation until `status` is CANCELED.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

    Args:
        transformation_id: The transformation's id, two words such as candied_essential.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformations/{transformation_id}/cancel".format(
            transformation_id=path_segment(transformation_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Envelope | None:
    from ...models.envelope import Envelope

    if 200 <= response.status_code <= 299:
        response_2xx = Envelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Envelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Stop the run of a transformation that is under way.

     Ends this run only; to stop the schedule as well, pause the transformation. The run may still be
    ending when the answer arrives: read the transformation until `status` is CANCELED.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        transformation_id=transformation_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Stop the run of a transformation that is under way.

     Ends this run only; to stop the schedule as well, pause the transformation. The run may still be
    ending when the answer arrives: read the transformation until `status` is CANCELED.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        transformation_id=transformation_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Stop the run of a transformation that is under way.

     Ends this run only; to stop the schedule as well, pause the transformation. The run may still be
    ending when the answer arrives: read the transformation until `status` is CANCELED.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        transformation_id=transformation_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Stop the run of a transformation that is under way.

     Ends this run only; to stop the schedule as well, pause the transformation. The run may still be
    ending when the answer arrives: read the transformation until `status` is CANCELED.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            transformation_id=transformation_id,
            client=client,
        )
    ).parsed
