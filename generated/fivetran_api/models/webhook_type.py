from typing import Literal

WebhookType = Literal["account", "group"]

WEBHOOK_TYPE_VALUES: tuple[WebhookType, ...] = (
    "account",
    "group",
)
