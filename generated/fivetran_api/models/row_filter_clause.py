from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "column": "column",
    "operator": "operator",
    "column_type": "column_type",
    "values": "values",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class RowFilterClause(Model):
    """A condition on a column.

    Attributes:
        column: The column's name in the source.
        operator: The comparison, such as IN, IS_NULL or IS_NOT_NULL.
        column_type: The type of the column's values.
        values: The values to compare with; null or none for IS_NULL and IS_NOT_NULL.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    column: str | None = None
    operator: str | None = None
    column_type: str | None = None
    values: list[Any] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.column = get("column")
        model.operator = get("operator")
        model.column_type = get("column_type")
        model.values = get("values")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (column := self.column) is not None or "column" not in absent:
            written["column"] = column
        if (operator := self.operator) is not None or "operator" not in absent:
            written["operator"] = operator
        if (column_type := self.column_type) is not None or "column_type" not in absent:
            written["column_type"] = column_type
        if (values := self.values) is not None or "values" not in absent:
            written["values"] = values
        return written
