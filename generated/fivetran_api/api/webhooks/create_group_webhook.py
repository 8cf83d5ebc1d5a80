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
    from ...models import NewWebhook
    from ...models.new_webhook import NewWebhook
    from ...models.webhook_envelope import WebhookEnvelope


def _get_kwargs(
    group_id: str,
    *,
    body: NewWebhook | Mapping[str, object],
) -> dict[str, Any]:
    """Create a webhook for the events of one group.

    Unless `active` is false, Fivetran posts an event named test_event, without a sync_id, to the URL. The API
    answers 400 and creates nothing if the URL does not answer with a 2xx. The status of a success is 200, not 201.

    Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/webhooks/create-group-webhook

    Args:
        group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
    """

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/group/{group_id}".format(
            group_id=path_segment(group_id, "group_id"),
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
