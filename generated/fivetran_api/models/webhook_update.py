from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "url",
        "events",
        "active",
        "secret",
    )
)


@_attrs_define(kw_only=True)
class WebhookUpdate(Open):
    """What to change of a webhook.

    Attributes:
        url: Where to post events; must be https.
        events: The names of all events to send from now on.
        active: false stops deliveries; true starts them again, after a test of the URL.
        secret: The new signing key. Never send back the masked `******` of an answer.
    """

    url: str | Unset = UNSET
    events: list[str] | Unset = UNSET
    active: bool | Unset = UNSET
    secret: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.url = get("url", UNSET)
        model.events = get("events", UNSET)
        model.active = get("active", UNSET)
        model.secret = get("secret", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (url := self.url) is not UNSET:
            written["url"] = url
        if (events := self.events) is not UNSET:
            written["events"] = events
        if (active := self.active) is not UNSET:
            written["active"] = active
        if (secret := self.secret) is not UNSET:
            written["secret"] = secret
        return written
