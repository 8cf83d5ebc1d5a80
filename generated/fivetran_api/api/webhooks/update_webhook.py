from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
    to_json,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models import WebhookUpdate
    from ...models.webhook_envelope import WebhookEnvelope
    from ...models.webhook_update import WebhookUpdate


def _get_kwargs(
    webhook_id: str,
    *,
    body: WebhookUpdate | Mapping[str, object],
) -> dict[str, Any]:
    """Change, disable or enable a webhook.

    Enabling a webhook posts a test_event to its URL, as creating one does; the API answers 400 if the URL does not
    answer with a 2xx. Account and group are fixed.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/modify-webhook

    Args:
        webhook_id: The webhook's id, as listings give it.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webhooks/{webhook_id}".format(
            webhook_id=path_segment(webhook_id, "webhook_id"),
        ),
    }

    _kwargs["json"] = to_json(body)

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


_operation = Operation(_get_kwargs, _parse_response)
sync_detailed = _operation.sync_detailed
sync = _operation.sync
asyncio_detailed = _operation.asyncio_detailed
asyncio = _operation.asyncio
