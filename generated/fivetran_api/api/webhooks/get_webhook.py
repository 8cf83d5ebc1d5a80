from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import errors
from ...operation import Operation
from ...types import (
    path_segment,
    read_json,
)

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.webhook_envelope import WebhookEnvelope


def _get_kwargs(
    webhook_id: str,
) -> dict[str, Any]:
    """Read one webhook.

    The secret is masked. The API does not list deliveries.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/webhook-details

    Args:
        webhook_id: The webhook's id, as listings give it.
    """

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/webhooks/{webhook_id}".format(
            webhook_id=path_segment(webhook_id, "webhook_id"),
        ),
    }

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
