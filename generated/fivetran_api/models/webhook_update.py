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
class WebhookUpdate(Request):
    """Changes to a webhook.

    Attributes:
        url: The URL to post events to; it must be https.
        events: The names of all events to send from now on.
        active: False to stop deliveries; true to start them again, after a test of the URL.
        secret: The new signing key. Do not send back the masked `******` of an answer.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("secret",))
    _kinds: ClassVar[Mapping[str, str]] = {"url": "str?", "events": "list? str", "active": "bool?", "secret": "str?"}
    url: str | None | Unset = UNSET
    events: Sequence[str] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    secret: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
