from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.log_service_envelope import LogServiceEnvelope


def _get_kwargs(
    log_service_id: str,
) -> dict[str, Any]:
    """Read the log service of a group.

    Answers 404 with the code NotFound_LogService where there is none with this id.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

    Args:
        log_service_id: The id of a group's log service, as creating or listing gives it.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/external-logging/{log_service_id}".format(
            log_service_id=path_segment(log_service_id),
        ),
    }

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
    log_service_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[LogServiceEnvelope]:
    """Read the log service of a group.

     Answers 404 with the code NotFound_LogService where there is none with this id.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

    Args:
        log_service_id (str): The id of a group's log service, as creating or listing gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LogServiceEnvelope]
    """

    kwargs = _get_kwargs(
        log_service_id=log_service_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    log_service_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> LogServiceEnvelope | None:
    """Read the log service of a group.

     Answers 404 with the code NotFound_LogService where there is none with this id.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

    Args:
        log_service_id (str): The id of a group's log service, as creating or listing gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LogServiceEnvelope
    """

    return sync_detailed(
        log_service_id=log_service_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    log_service_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[LogServiceEnvelope]:
    """Read the log service of a group.

     Answers 404 with the code NotFound_LogService where there is none with this id.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

    Args:
        log_service_id (str): The id of a group's log service, as creating or listing gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LogServiceEnvelope]
    """

    kwargs = _get_kwargs(
        log_service_id=log_service_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    log_service_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> LogServiceEnvelope | None:
    """Read the log service of a group.

     Answers 404 with the code NotFound_LogService where there is none with this id.

    Failures to expect: 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page:
    https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

    Args:
        log_service_id (str): The id of a group's log service, as creating or listing gives it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LogServiceEnvelope
    """

    return (
        await asyncio_detailed(
            log_service_id=log_service_id,
            client=client,
        )
    ).parsed
