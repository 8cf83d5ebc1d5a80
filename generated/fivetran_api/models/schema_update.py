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

    from ..models import TableEntry, TableUpdate

_ATTRIBUTES = {
    "enabled": "enabled",
    "tables": "tables",
}


@_attrs_define(kw_only=True, repr=False)
class SchemaUpdate(Request):
    """The new settings of one schema.

    Attributes:
        enabled: True to sync the schema. Required even if it stays as it is.
        tables: Tables by their name in the source; case matters. Those not named stay as they are.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"tables": ("TableUpdate", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {"enabled": "bool", "tables": "map? object"}
    enabled: bool
    tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
