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
    "virtual_warehouse": "virtual_warehouse",
}


@_attrs_define(kw_only=True, repr=False)
class NewConnectionDestinationConfiguration(Request):
    """Settings of the destination that differ for one connection.

    Attributes:
        virtual_warehouse: In a Snowflake destination, the warehouse that does this connection's work.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"virtual_warehouse": "str?"}
    virtual_warehouse: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
