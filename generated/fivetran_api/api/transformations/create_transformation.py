from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_transformation import NewTransformation
    from ...models.transformation_envelope import TransformationEnvelope


def _get_kwargs(
    *,
    body: NewTransformation,
) -> dict[str, Any]:
    """Create a transformation.

    A DBT_CORE transformation runs dbt commands of a transformation project, which has to exist; a QUICKSTART one
    runs a package that Fivetran maintains, and needs no project. `type` decides which fields of
    `transformation_config` apply.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformations",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    *,
    client: AuthenticatedClient | Client,
    body: NewTransformation,
) -> Response[TransformationEnvelope]:
    """Create a transformation.

     A DBT_CORE transformation runs dbt commands of a transformation project, which has to exist; a
    QUICKSTART one runs a package that Fivetran maintains, and needs no project. `type` decides which
    fields of `transformation_config` apply.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

    Args:
        body (NewTransformation): A transformation to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationEnvelope]
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
    body: NewTransformation,
) -> TransformationEnvelope | None:
    """Create a transformation.

     A DBT_CORE transformation runs dbt commands of a transformation project, which has to exist; a
    QUICKSTART one runs a package that Fivetran maintains, and needs no project. `type` decides which
    fields of `transformation_config` apply.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

    Args:
        body (NewTransformation): A transformation to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewTransformation,
) -> Response[TransformationEnvelope]:
    """Create a transformation.

     A DBT_CORE transformation runs dbt commands of a transformation project, which has to exist; a
    QUICKSTART one runs a package that Fivetran maintains, and needs no project. `type` decides which
    fields of `transformation_config` apply.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

    Args:
        body (NewTransformation): A transformation to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewTransformation,
) -> TransformationEnvelope | None:
    """Create a transformation.

     A DBT_CORE transformation runs dbt commands of a transformation project, which has to exist; a
    QUICKSTART one runs a package that Fivetran maintains, and needs no project. `type` decides which
    fields of `transformation_config` apply.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

    Args:
        body (NewTransformation): A transformation to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
