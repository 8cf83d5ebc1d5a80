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
    external_secrets_manager_id: str,
) -> dict[str, Any]:
    """Remove an external secrets manager.

    Cannot be undone; the secrets themselves are not touched. While a connection or destination uses it the API
    answers 400 (not 409) with the code BadRequest, and `message` says how many do.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

    Args:
        external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
    """

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/external-secrets-managers/{external_secrets_manager_id}".format(
            external_secrets_manager_id=path_segment(external_secrets_manager_id),
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
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Remove an external secrets manager.

     Cannot be undone; the secrets themselves are not touched. While a connection or destination uses it
    the API answers 400 (not 409) with the code BadRequest, and `message` says how many do.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        external_secrets_manager_id=external_secrets_manager_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Remove an external secrets manager.

     Cannot be undone; the secrets themselves are not touched. While a connection or destination uses it
    the API answers 400 (not 409) with the code BadRequest, and `message` says how many do.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return sync_detailed(
        external_secrets_manager_id=external_secrets_manager_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Envelope]:
    """Remove an external secrets manager.

     Cannot be undone; the secrets themselves are not touched. While a connection or destination uses it
    the API answers 400 (not 409) with the code BadRequest, and `message` says how many do.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Envelope]
    """

    kwargs = _get_kwargs(
        external_secrets_manager_id=external_secrets_manager_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Envelope | None:
    """Remove an external secrets manager.

     Cannot be undone; the secrets themselves are not touched. While a connection or destination uses it
    the API answers 400 (not 409) with the code BadRequest, and `message` says how many do.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/delete-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Envelope
    """

    return (
        await asyncio_detailed(
            external_secrets_manager_id=external_secrets_manager_id,
            client=client,
        )
    ).parsed
