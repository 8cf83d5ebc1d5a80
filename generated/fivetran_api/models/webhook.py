from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.webhook_type import WebhookType

_ATTRIBUTES = {
    "id": "id",
    "type": "type",
    "url": "url",
    "events": "events",
    "active": "active",
    "secret": "secret",
    "group_id": "group_id",
    "created_at": "created_at",
    "created_by": "created_by",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Webhook(Model):
    """A webhook posts events of the account or of one group to a URL.

    Attributes:
        id: The id, assigned by Fivetran.
        type: The source of the events. account: all groups; group: one of them.
        url: The URL that events are posted to.
        events: The names of the events that are sent.
        active: True if events are sent. A delivery that fails is retried at growing intervals for up to 24 hours; after
            that Fivetran disables the webhook.
        secret: The signing key, always masked as `******`; null if there is none.
        group_id: The group whose events are sent; null for an account webhook.
        created_at: The time at which the webhook was created.
        created_by: The id of the user who created it.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("secret",))
    id: str
    type: WebhookType | None = None
    url: str | None = None
    events: list[str] | None = None
    active: bool | None = None
    secret: str | None = None
    group_id: str | None = None
    created_at: datetime.datetime | None = None
    created_by: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.type = get("type")
        model.url = get("url")
        model.events = get("events")
        model.active = get("active")
        model.secret = get("secret")
        model.group_id = get("group_id")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.created_by = get("created_by")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (url := self.url) is not None or "url" not in absent:
            written["url"] = url
        if (events := self.events) is not None or "events" not in absent:
            written["events"] = events
        if (active := self.active) is not None or "active" not in absent:
            written["active"] = active
        if (secret := self.secret) is not None or "secret" not in absent:
            written["secret"] = secret
        if (group_id := self.group_id) is not None or "group_id" not in absent:
            written["group_id"] = group_id
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (created_by := self.created_by) is not None or "created_by" not in absent:
            written["created_by"] = created_by
        return written
