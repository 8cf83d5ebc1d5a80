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
    "enabled": "enabled",
    "hashed": "hashed",
    "is_primary_key": "is_primary_key",
}


@_attrs_define(kw_only=True, repr=False)
class ColumnUpdate(Request):
    """The new settings of one column.

    Attributes:
        enabled: True to sync the column, false to block it. Required even if it stays as it is.
        hashed: True if the destination gets a hash in place of each value.
        is_primary_key: True if the column belongs to the table's primary key.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"enabled": "bool", "hashed": "bool?", "is_primary_key": "bool?"}
    enabled: bool
    hashed: bool | None | Unset = UNSET
    is_primary_key: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
