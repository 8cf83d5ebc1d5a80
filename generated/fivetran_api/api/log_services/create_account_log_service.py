from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.log_service_envelope import LogServiceEnvelope
    from ...models.new_account_log_service import NewAccountLogService


def _get_kwargs(
    *,
    body: NewAccountLogService,
) -> dict[str, Any]:
    """Send the logs of the account to a log service.

    An account has at most one log service of its own; those of groups are apart from it. No setup tests are run
    unless `run_setup_tests` is true, and tests that fail do not fail the call.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/external-logging/account",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LogServiceEnvelope | None:
    from ...models.log_service_envelope import LogServiceEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = LogServiceEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[LogServiceEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewAccountLogService,
) -> Response[LogServiceEnvelope]:
    """Send the logs of the account to a log service.

     An account has at most one log service of its own; those of groups are apart from it. No setup tests
    are run unless `run_setup_tests` is true, and tests that fail do not fail the call.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

    Args:
        body (NewAccountLogService): A log service to create for the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LogServiceEnvelope]
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
    body: NewAccountLogService,
) -> LogServiceEnvelope | None:
    """Send the logs of the account to a log service.

     An account has at most one log service of its own; those of groups are apart from it. No setup tests
    are run unless `run_setup_tests` is true, and tests that fail do not fail the call.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

    Args:
        body (NewAccountLogService): A log service to create for the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LogServiceEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewAccountLogService,
) -> Response[LogServiceEnvelope]:
    """Send the logs of the account to a log service.

     An account has at most one log service of its own; those of groups are apart from it. No setup tests
    are run unless `run_setup_tests` is true, and tests that fail do not fail the call.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

    Args:
        body (NewAccountLogService): A log service to create for the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LogServiceEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewAccountLogService,
) -> LogServiceEnvelope | None:
    """Send the logs of the account to a log service.

     An account has at most one log service of its own; those of groups are apart from it. No setup tests
    are run unless `run_setup_tests` is true, and tests that fail do not fail the call.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

    Args:
        body (NewAccountLogService): A log service to create for the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LogServiceEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
