from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ATTRIBUTES = {
    "columns": "columns",
}


@_attrs_define(kw_only=True, repr=False)
class DropColumnsTable(Request):
    """The columns of one table to drop.

    Attributes:
        columns: Names of blocked columns, as the source has them.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"columns": "list str"}
    columns: Sequence[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False)
