from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_transformation_project import NewTransformationProject
    from ...models.transformation_project_envelope import TransformationProjectEnvelope


def _get_kwargs(
    *,
    body: NewTransformationProject,
) -> dict[str, Any]:
    """Connect a dbt project in a Git repository to a group.

    Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config` access to it,
    then test the project. Tests that fail do not fail the call; the project exists, and `setup_tests` and `errors`
    say what is missing. The API cannot change the dbt version, the default schema and the repository afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformation-projects",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TransformationProjectEnvelope | None:
    from ...models.transformation_project_envelope import TransformationProjectEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = TransformationProjectEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TransformationProjectEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewTransformationProject,
) -> Response[TransformationProjectEnvelope]:
    """Connect a dbt project in a Git repository to a group.

     Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config`
    access to it, then test the project. Tests that fail do not fail the call; the project exists, and
    `setup_tests` and `errors` say what is missing. The API cannot change the dbt version, the default
    schema and the repository afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

    Args:
        body (NewTransformationProject): A transformation project to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationProjectEnvelope]
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
    body: NewTransformationProject,
) -> TransformationProjectEnvelope | None:
    """Connect a dbt project in a Git repository to a group.

     Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config`
    access to it, then test the project. Tests that fail do not fail the call; the project exists, and
    `setup_tests` and `errors` say what is missing. The API cannot change the dbt version, the default
    schema and the repository afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

    Args:
        body (NewTransformationProject): A transformation project to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationProjectEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewTransformationProject,
) -> Response[TransformationProjectEnvelope]:
    """Connect a dbt project in a Git repository to a group.

     Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config`
    access to it, then test the project. Tests that fail do not fail the call; the project exists, and
    `setup_tests` and `errors` say what is missing. The API cannot change the dbt version, the default
    schema and the repository afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

    Args:
        body (NewTransformationProject): A transformation project to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationProjectEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewTransformationProject,
) -> TransformationProjectEnvelope | None:
    """Connect a dbt project in a Git repository to a group.

     Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config`
    access to it, then test the project. Tests that fail do not fail the call; the project exists, and
    `setup_tests` and `errors` say what is missing. The API cannot change the dbt version, the default
    schema and the repository afterwards.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

    Args:
        body (NewTransformationProject): A transformation project to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationProjectEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
