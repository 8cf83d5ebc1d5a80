from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import DropColumnsSchema

_ATTRIBUTES = {
    "schemas": "schemas",
}


@_attrs_define(kw_only=True, repr=False)
class DropColumns(Request):
    """The columns to drop from the destination.

    Attributes:
        schemas: Schemas by their name in the source; case matters.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"schemas": "map object"}
    schemas: Mapping[str, DropColumnsSchema | Mapping[str, object]]
    additional_properties: dict[str, Any] = _attrs_field(init=False)
