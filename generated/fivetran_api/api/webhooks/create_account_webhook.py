from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.new_webhook import NewWebhook
    from ...models.webhook_envelope import WebhookEnvelope


def _get_kwargs(
    *,
    body: NewWebhook,
) -> dict[str, Any]:
    """Create a webhook for the events of all groups.

    Unless `active` is false, Fivetran at once posts an event named test_event to the URL, without a sync_id, and
    answers 400 and creates nothing where it does not get a 2xx back. A success is answered with 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/account",
    }

    _kwargs["json"] = body if isinstance(body, dict) else body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WebhookEnvelope | None:
    from ...models.webhook_envelope import WebhookEnvelope

    if 200 <= response.status_code <= 299:
        response_2xx = WebhookEnvelope.from_dict(read_json(response.content))

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WebhookEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewWebhook,
) -> Response[WebhookEnvelope]:
    """Create a webhook for the events of all groups.

     Unless `active` is false, Fivetran at once posts an event named test_event to the URL, without a
    sync_id, and answers 400 and creates nothing where it does not get a 2xx back. A success is answered
    with 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

    Args:
        body (NewWebhook): A webhook to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookEnvelope]
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
    body: NewWebhook,
) -> WebhookEnvelope | None:
    """Create a webhook for the events of all groups.

     Unless `active` is false, Fivetran at once posts an event named test_event to the URL, without a
    sync_id, and answers 400 and creates nothing where it does not get a 2xx back. A success is answered
    with 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

    Args:
        body (NewWebhook): A webhook to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewWebhook,
) -> Response[WebhookEnvelope]:
    """Create a webhook for the events of all groups.

     Unless `active` is false, Fivetran at once posts an event named test_event to the URL, without a
    sync_id, and answers 400 and creates nothing where it does not get a 2xx back. A success is answered
    with 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

    Args:
        body (NewWebhook): A webhook to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewWebhook,
) -> WebhookEnvelope | None:
    """Create a webhook for the events of all groups.

     Unless `active` is false, Fivetran at once posts an event named test_event to the URL, without a
    sync_id, and answers 400 and creates nothing where it does not get a 2xx back. A success is answered
    with 200, not 201.

    Failures to expect: 400, 401; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-account-webhook

    Args:
        body (NewWebhook): A webhook to create.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
