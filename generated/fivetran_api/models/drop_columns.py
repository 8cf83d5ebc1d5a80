from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.drop_columns_schema import DropColumnsSchema
from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(("schemas",))


@_attrs_define(kw_only=True)
class DropColumns(Open):
    """Which columns to drop from the destination.

    Attributes:
        schemas: By name of the schema in the source; upper and lower case matter.
    """

    schemas: dict[str, DropColumnsSchema | dict[str, Any]]
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.schemas = {key: DropColumnsSchema.from_dict(item) for key, item in source["schemas"].items()}
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        schemas = self.schemas
        written["schemas"] = (
            {key: item.to_dict() if isinstance(item, DropColumnsSchema) else item for key, item in schemas.items()}
            if isinstance(schemas, dict)
            else schemas
        )
        return written
