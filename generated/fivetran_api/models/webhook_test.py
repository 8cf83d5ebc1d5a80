from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "event": "event",
}


@_attrs_define(kw_only=True, repr=False)
class WebhookTest(Request):
    """The event to test a webhook with.

    Attributes:
        event: The name of an event, such as sync_end.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"event": "str"}
    event: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
