from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_type import WebhookType
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "type",
        "url",
        "events",
        "active",
        "secret",
        "group_id",
        "created_at",
        "created_by",
    )
)


@_attrs_define(kw_only=True)
class Webhook(Open):
    """A webhook posts events of the account or of one group to a URL.

    Attributes:
        id: Given by Fivetran.
        type_: account sends events of all groups, group those of one.
        url: Where events are posted.
        events: The names of the events that are sent.
        active: Whether events are sent. A delivery that fails is tried again at growing intervals for up to 24 hours; after
            that Fivetran disables the webhook.
        secret: Masked, always `******`; absent or null where none was given.
        group_id: The group whose events are sent; null or absent for an account webhook.
        created_at: When the webhook was created.
        created_by: The id of the user who created it.
    """

    id: str
    type_: WebhookType | Unset = UNSET
    url: str | Unset = UNSET
    events: list[str] | Unset = UNSET
    active: bool | Unset = UNSET
    secret: str | None | Unset = _attrs_field(default=UNSET, repr=hidden)
    group_id: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.type_ = get("type", UNSET)
        model.url = get("url", UNSET)
        model.events = get("events", UNSET)
        model.active = get("active", UNSET)
        model.secret = get("secret", UNSET)
        model.group_id = get("group_id", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.created_by = get("created_by", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (url := self.url) is not UNSET:
            written["url"] = url
        if (events := self.events) is not UNSET:
            written["events"] = events
        if (active := self.active) is not UNSET:
            written["active"] = active
        if (secret := self.secret) is not UNSET:
            written["secret"] = secret
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (created_by := self.created_by) is not UNSET:
            written["created_by"] = created_by
        return written
