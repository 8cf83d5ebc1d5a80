from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.transformation_envelope import TransformationEnvelope


def _get_kwargs(
    transformation_id: str,
) -> dict[str, Any]:
    """Read one transformation.

    To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and `status`
    then says how it went.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

    Args:
        transformation_id: The transformation's id, two words such as candied_essential.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/transformations/{transformation_id}".format(
            transformation_id=path_segment(transformation_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TransformationEnvelope | None:
    from ...models.transformation_envelope import TransformationEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransformationEnvelope]:
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
) -> Response[TransformationEnvelope]:
    """Read one transformation.

     To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and
    `status` then says how it went.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationEnvelope]
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
) -> TransformationEnvelope | None:
    """Read one transformation.

     To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and
    `status` then says how it went.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationEnvelope
    """

    return sync_detailed(
        transformation_id=transformation_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TransformationEnvelope]:
    """Read one transformation.

     To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and
    `status` then says how it went.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationEnvelope]
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
) -> TransformationEnvelope | None:
    """Read one transformation.

     To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and
    `status` then says how it went.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationEnvelope
    """

    return (
        await asyncio_detailed(
            transformation_id=transformation_id,
            client=client,
        )
    ).parsed
