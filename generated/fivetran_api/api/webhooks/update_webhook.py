from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...types import Response, path_segment, read_json

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.webhook_envelope import WebhookEnvelope
    from ...models.webhook_update import WebhookUpdate


def _get_kwargs(
    webhook_id: str,
    *,
    body: WebhookUpdate,
) -> dict[str, Any]:
    """Change, disable or enable a webhook.

    Enabling a webhook posts a test_event to its URL as creating one does, and fails with 400 where no 2xx comes
    back. Account and group are fixed: a webhook cannot be moved from one to another.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

    Args:
        webhook_id: The webhook's id, as creating or listing gives it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webhooks/{webhook_id}".format(
            webhook_id=path_segment(webhook_id),
        ),
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
    webhook_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: WebhookUpdate,
) -> Response[WebhookEnvelope]:
    """Change, disable or enable a webhook.

     Enabling a webhook posts a test_event to its URL as creating one does, and fails with 400 where no
    2xx comes back. Account and group are fixed: a webhook cannot be moved from one to another.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookUpdate): What to change of a webhook.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookEnvelope]
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
    body: WebhookUpdate,
) -> WebhookEnvelope | None:
    """Change, disable or enable a webhook.

     Enabling a webhook posts a test_event to its URL as creating one does, and fails with 400 where no
    2xx comes back. Account and group are fixed: a webhook cannot be moved from one to another.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookUpdate): What to change of a webhook.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookEnvelope
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
    body: WebhookUpdate,
) -> Response[WebhookEnvelope]:
    """Change, disable or enable a webhook.

     Enabling a webhook posts a test_event to its URL as creating one does, and fails with 400 where no
    2xx comes back. Account and group are fixed: a webhook cannot be moved from one to another.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookUpdate): What to change of a webhook.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookEnvelope]
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
    body: WebhookUpdate,
) -> WebhookEnvelope | None:
    """Change, disable or enable a webhook.

     Enabling a webhook posts a test_event to its URL as creating one does, and fails with 400 where no
    2xx comes back. Account and group are fixed: a webhook cannot be moved from one to another.

    Failures to expect: 400, 401, 404; fivetran_facade.errors has a class for each.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

    Args:
        webhook_id (str): The webhook's id, as creating or listing gives it.
        body (WebhookUpdate): What to change of a webhook.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookEnvelope
    """

    return (
        await asyncio_detailed(
            webhook_id=webhook_id,
            client=client,
            body=body,
        )
    ).parsed
