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
class NewWebhook(Open):
    """A webhook to create.

    Attributes:
        url: Where to post events; must be https.
        events: Names of the events to send. Syncs: sync_start, sync_end. Connections, under their old name:
            create_connector, edit_connector, pause_connector, resume_connector, delete_connector,
            force_update_connector, connection_successful, connection_failure. Transformations: dbt_run_start,
            dbt_run_succeeded, dbt_run_failed. The list is open.
        active: false creates it disabled, which also skips the test of the URL.
        secret: The key that events are signed with: the header X-Fivetran-Signature-256 is the hexadecimal HMAC-SHA256 of
            the raw body. Keep it, for it cannot be read back.
    """

    url: str
    events: list[str]
    active: bool | Unset = UNSET
    secret: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.url = source["url"]
        model.events = source["events"]
        model.active = get("active", UNSET)
        model.secret = get("secret", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["url"] = self.url
        written["events"] = self.events
        if (active := self.active) is not UNSET:
            written["active"] = active
        if (secret := self.secret) is not UNSET:
            written["secret"] = secret
        return written
