"""Webhooks call an address of yours when something happens."""

from __future__ import annotations

from fivetran_api.api.webhooks import (
    create_account_webhook,
    create_group_webhook,
    delete_webhook,
    get_webhook,
    list_webhooks,
    test_webhook,
    update_webhook,
)
from fivetran_api.models import (
    NewWebhook,
    WebhookTest,
    WebhookUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class Webhooks(Resource[Mode]):
    """Webhooks call an address of yours when something happens."""

    list = many(list_webhooks)
    get = one(get_webhook)
    create_for_account = sends(create_account_webhook, NewWebhook)
    create_for_group = sends(create_group_webhook, NewWebhook)
    update = sends(update_webhook, WebhookUpdate)
    delete = plain(delete_webhook)
    test = sends(test_webhook, WebhookTest)
