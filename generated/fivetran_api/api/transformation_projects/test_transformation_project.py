from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.transformation_project_envelope import TransformationProjectEnvelope


def _get_kwargs(
    project_id: str,
) -> dict[str, Any]:
    """Run the setup tests of a transformation project.

    Tests that fail are still answered with 200 and the code Success; look at the `status` of each test in
    `setup_tests`.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

    Args:
        project_id: The transformation project's id, two words such as loathing_ledge.
    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/transformation-projects/{project_id}/test".format(
            project_id=path_segment(project_id),
        ),
    }

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
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TransformationProjectEnvelope]:
    """Run the setup tests of a transformation project.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each test
    in `setup_tests`.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

    Args:
        project_id (str): The transformation project's id, two words such as loathing_ledge.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationProjectEnvelope]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> TransformationProjectEnvelope | None:
    """Run the setup tests of a transformation project.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each test
    in `setup_tests`.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

    Args:
        project_id (str): The transformation project's id, two words such as loathing_ledge.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationProjectEnvelope
    """

    return sync_detailed(
        project_id=project_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[TransformationProjectEnvelope]:
    """Run the setup tests of a transformation project.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each test
    in `setup_tests`.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

    Args:
        project_id (str): The transformation project's id, two words such as loathing_ledge.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TransformationProjectEnvelope]
    """

    kwargs = _get_kwargs(
        project_id=project_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    project_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> TransformationProjectEnvelope | None:
    """Run the setup tests of a transformation project.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each test
    in `setup_tests`.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

    Args:
        project_id (str): The transformation project's id, two words such as loathing_ledge.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TransformationProjectEnvelope
    """

    return (
        await asyncio_detailed(
            project_id=project_id,
            client=client,
        )
    ).parsed
