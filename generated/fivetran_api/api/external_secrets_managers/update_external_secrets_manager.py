from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )
    from ...models.external_secrets_manager_update import ExternalSecretsManagerUpdate


def _get_kwargs(
    external_secrets_manager_id: str,
    *,
    body: ExternalSecretsManagerUpdate,
) -> dict[str, Any]:
    """Change how an external secrets manager is reached.

    Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a `config`
    that was read, for its secrets are masked. Type, name and `is_hybrid_deployment` stay as they were created.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

    Args:
        external_secrets_manager_id: The external secrets manager's id, two words such as lucky_tiger.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/external-secrets-managers/{external_secrets_manager_id}".format(
            external_secrets_manager_id=path_segment(external_secrets_manager_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExternalSecretsManagerEnvelope | None:
    from ...models.external_secrets_manager_envelope import (
        ExternalSecretsManagerEnvelope,
    )

    if 200 <= response.status_code <= 299:
        response_2xx = ExternalSecretsManagerEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExternalSecretsManagerEnvelope]:
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
    body: ExternalSecretsManagerUpdate,
) -> Response[ExternalSecretsManagerEnvelope]:
    """Change how an external secrets manager is reached.

     Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a
    `config` that was read, for its secrets are masked. Type, name and `is_hybrid_deployment` stay as
    they were created.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.
        body (ExternalSecretsManagerUpdate): What to change of an external secrets manager.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalSecretsManagerEnvelope]
    """

    kwargs = _get_kwargs(
        external_secrets_manager_id=external_secrets_manager_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalSecretsManagerUpdate,
) -> ExternalSecretsManagerEnvelope | None:
    """Change how an external secrets manager is reached.

     Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a
    `config` that was read, for its secrets are masked. Type, name and `is_hybrid_deployment` stay as
    they were created.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.
        body (ExternalSecretsManagerUpdate): What to change of an external secrets manager.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalSecretsManagerEnvelope
    """

    return sync_detailed(
        external_secrets_manager_id=external_secrets_manager_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalSecretsManagerUpdate,
) -> Response[ExternalSecretsManagerEnvelope]:
    """Change how an external secrets manager is reached.

     Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a
    `config` that was read, for its secrets are masked. Type, name and `is_hybrid_deployment` stay as
    they were created.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.
        body (ExternalSecretsManagerUpdate): What to change of an external secrets manager.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalSecretsManagerEnvelope]
    """

    kwargs = _get_kwargs(
        external_secrets_manager_id=external_secrets_manager_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    external_secrets_manager_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: ExternalSecretsManagerUpdate,
) -> ExternalSecretsManagerEnvelope | None:
    """Change how an external secrets manager is reached.

     Only `config` can change, and it is sent whole: every key that its type requires. Do not send back a
    `config` that was read, for its secrets are masked. Type, name and `is_hybrid_deployment` stay as
    they were created.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/external-secrets-managers/modify-esm

    Args:
        external_secrets_manager_id (str): The external secrets manager's id, two words such as
            lucky_tiger.
        body (ExternalSecretsManagerUpdate): What to change of an external secrets manager.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalSecretsManagerEnvelope
    """

    return (
        await asyncio_detailed(
            external_secrets_manager_id=external_secrets_manager_id,
            client=client,
            body=body,
        )
    ).parsed
