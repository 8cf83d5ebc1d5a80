from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.envelope import Envelope
    from ...models.transformation_run_options import TransformationRunOptions


def _get_kwargs(
    transformation_id: str,
    *,
    body: TransformationRunOptions,
) -> dict[str, Any]:
    """Run a transformation now.

    Answers as soon as the run has been started, with no id for the run. Read the transformation for how it ends.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

    Args:
        transformation_id: The transformation's id, two words such as candied_essential.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformations/{transformation_id}/run".format(
            transformation_id=path_segment(transformation_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: TransformationRunOptions,
) -> Response[Envelope]:
    """Run a transformation now.

     Answers as soon as the run has been started, with no id for the run. Read the transformation for how
    it ends.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.
        body (TransformationRunOptions): How to run a transformation; may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        transformation_id=transformation_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: TransformationRunOptions,
) -> Envelope | None:
    """Run a transformation now.

     Answers as soon as the run has been started, with no id for the run. Read the transformation for how
    it ends.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.
        body (TransformationRunOptions): How to run a transformation; may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        transformation_id=transformation_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: TransformationRunOptions,
) -> Response[Envelope]:
    """Run a transformation now.

     Answers as soon as the run has been started, with no id for the run. Read the transformation for how
    it ends.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.
        body (TransformationRunOptions): How to run a transformation; may be empty.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        transformation_id=transformation_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    transformation_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: TransformationRunOptions,
) -> Envelope | None:
    """Run a transformation now.

     Answers as soon as the run has been started, with no id for the run. Read the transformation for how
    it ends.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

    Args:
        transformation_id (str): The transformation's id, two words such as candied_essential.
        body (TransformationRunOptions): How to run a transformation; may be empty.

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
            body=body,
        )
    ).parsed
