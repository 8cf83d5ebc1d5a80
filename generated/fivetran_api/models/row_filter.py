from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.row_filter_clause import RowFilterClause
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "name": "name",
    "description": "description",
    "operator": "operator",
    "column_clauses": "column_clauses",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class RowFilter(Model):
    """The rows of a table that are synced.

    Attributes:
        name: A name for people.
        description: A sentence for people.
        operator: The operator that joins the clauses, such as AND; null with a single one.
        column_clauses: The conditions on columns.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    name: str | None = None
    description: str | None = None
    operator: str | None = None
    column_clauses: list[RowFilterClause] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name = get("name")
        model.description = get("description")
        model.operator = get("operator")
        model.column_clauses = (
            [RowFilterClause.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("column_clauses"), list)
            else value
        )
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (description := self.description) is not None or "description" not in absent:
            written["description"] = description
        if (operator := self.operator) is not None or "operator" not in absent:
            written["operator"] = operator
        if (column_clauses := self.column_clauses) is not None or "column_clauses" not in absent:
            written["column_clauses"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in column_clauses]
                if isinstance(column_clauses, list | tuple)
                else column_clauses
            )
        return written
