from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ATTRIBUTES = {
    "url": "url",
    "events": "events",
    "active": "active",
    "secret": "secret",
}


@_attrs_define(kw_only=True, repr=False)
class NewWebhook(Request):
    """A webhook to create.

    Attributes:
        url: The URL to post events to; it must be https.
        events: Names of the events to send. Syncs: sync_start, sync_end. Connections, under their old name:
            create_connector, edit_connector, pause_connector, resume_connector, delete_connector,
            force_update_connector, connection_successful, connection_failure. Transformations: dbt_run_start,
            dbt_run_succeeded, dbt_run_failed. The list is open.
        active: False to create it disabled, without the test of the URL.
        secret: The key that events are signed with: the header X-Fivetran-Signature-256 is the hexadecimal HMAC-SHA256 of
            the raw body. Keep it: it cannot be read back.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("secret",))
    _kinds: ClassVar[Mapping[str, str]] = {"url": "str", "events": "list str", "active": "bool?", "secret": "str?"}
    url: str
    events: Sequence[str]
    active: bool | None | Unset = UNSET
    secret: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
