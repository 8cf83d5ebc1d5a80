from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.user_envelope import UserEnvelope
    from ...models.user_update import UserUpdate


def _get_kwargs(
    user_id: str,
    *,
    body: UserUpdate,
) -> dict[str, Any]:
    """Change the name, contact details or account role of a user.

    What is not sent stays as it is. The email address cannot change, and nobody can change their own role. To leave
    a user without an account role, delete the role instead.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

    Args:
        user_id: The user's id, two words such as interment_burdensome.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/users/{user_id}".format(
            user_id=path_segment(user_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UserEnvelope | None:
    from ...models.user_envelope import UserEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = UserEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UserEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserUpdate,
) -> Response[UserEnvelope]:
    """Change the name, contact details or account role of a user.

     What is not sent stays as it is. The email address cannot change, and nobody can change their own
    role. To leave a user without an account role, delete the role instead.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        body (UserUpdate): What to change of a user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserEnvelope]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserUpdate,
) -> UserEnvelope | None:
    """Change the name, contact details or account role of a user.

     What is not sent stays as it is. The email address cannot change, and nobody can change their own
    role. To leave a user without an account role, delete the role instead.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        body (UserUpdate): What to change of a user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserEnvelope
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserUpdate,
) -> Response[UserEnvelope]:
    """Change the name, contact details or account role of a user.

     What is not sent stays as it is. The email address cannot change, and nobody can change their own
    role. To leave a user without an account role, delete the role instead.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        body (UserUpdate): What to change of a user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserEnvelope]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UserUpdate,
) -> UserEnvelope | None:
    """Change the name, contact details or account role of a user.

     What is not sent stays as it is. The email address cannot change, and nobody can change their own
    role. To leave a user without an account role, delete the role instead.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

    Args:
        user_id (str): The user's id, two words such as interment_burdensome.
        body (UserUpdate): What to change of a user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserEnvelope
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            body=body,
        )
    ).parsed
