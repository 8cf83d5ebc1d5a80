from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.log_service_setup_tests_envelope import LogServiceSetupTestsEnvelope


def _get_kwargs() -> dict[str, Any]:
    """Run the setup tests of the account's log service.

    Tests that fail are still answered with 200 and the code Success; look at the `status` of each.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

    """

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/external-logging/account/test",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LogServiceSetupTestsEnvelope | None:
    from ...models.log_service_setup_tests_envelope import LogServiceSetupTestsEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = LogServiceSetupTestsEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LogServiceSetupTestsEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[LogServiceSetupTestsEnvelope]:
    """Run the setup tests of the account's log service.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LogServiceSetupTestsEnvelope]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> LogServiceSetupTestsEnvelope | None:
    """Run the setup tests of the account's log service.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LogServiceSetupTestsEnvelope
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[LogServiceSetupTestsEnvelope]:
    """Run the setup tests of the account's log service.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LogServiceSetupTestsEnvelope]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> LogServiceSetupTestsEnvelope | None:
    """Run the setup tests of the account's log service.

     Tests that fail are still answered with 200 and the code Success; look at the `status` of each.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LogServiceSetupTestsEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
