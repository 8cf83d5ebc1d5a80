from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.webhook_test import WebhookTest
    from ...models.webhook_test_result_envelope import WebhookTestResultEnvelope


def _get_kwargs(
    webhook_id: str,
    *,
    body: WebhookTest,
) -> dict[str, Any]:
    """Have Fivetran send one made-up event to a webhook.

    The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not fail the
    call: look at `succeed`.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

    Args:
        webhook_id: The webhook's id, as creating or listing gives it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/{webhook_id}/test".format(
            webhook_id=path_segment(webhook_id),
        ),
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebhookTestResultEnvelope | None:
    from ...models.webhook_test_result_envelope import WebhookTestResultEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = WebhookTestResultEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebhookTestResultEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebhookTest,
) -> Response[WebhookTestResultEnvelope]:
    """Have Fivetran send one made-up event to a webhook.

     The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not
    fail the call: look at `succeed`.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookTest): Which event to try a webhook with.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookTestResultEnvelope]
    """

    kwargs = _get_kwargs(
        webhook_id=webhook_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebhookTest,
) -> WebhookTestResultEnvelope | None:
    """Have Fivetran send one made-up event to a webhook.

     The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not
    fail the call: look at `succeed`.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookTest): Which event to try a webhook with.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookTestResultEnvelope
    """

    return sync_detailed(
        webhook_id=webhook_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebhookTest,
) -> Response[WebhookTestResultEnvelope]:
    """Have Fivetran send one made-up event to a webhook.

     The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not
    fail the call: look at `succeed`.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookTest): Which event to try a webhook with.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookTestResultEnvelope]
    """

    kwargs = _get_kwargs(
        webhook_id=webhook_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebhookTest,
) -> WebhookTestResultEnvelope | None:
    """Have Fivetran send one made-up event to a webhook.

     The event is about a connection that does not exist, `_connection_1`. A delivery that fails does not
    fail the call: look at `succeed`.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/test-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookTest): Which event to try a webhook with.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookTestResultEnvelope
    """

    return (
        await asyncio_detailed(
            webhook_id=webhook_id,
            client=client,
            body=body,
        )
    ).parsed
