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
    from collections.abc import Mapping

_ATTRIBUTES = {
    "force": "force",
}


@_attrs_define(kw_only=True, repr=False)
class SyncRequest(Request):
    """Options of a sync. May be empty.

    Attributes:
        force: True to stop a sync that is running and start another; false to let it run and start none. The API's default
            is false.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"force": "bool?"}
    force: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
