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
    from collections.abc import Mapping, Sequence

_ATTRIBUTES = {
    "column": "column",
    "operator": "operator",
    "column_type": "column_type",
    "values": "values",
}


@_attrs_define(kw_only=True, repr=False)
class NewRowFilterClause(Request):
    """A condition on a column.

    Attributes:
        column: The column's name in the source; case matters.
        operator: The comparison, such as IN, IS_NULL or IS_NOT_NULL.
        column_type: The type of the column's values.
        values: The values to compare with; none for IS_NULL and IS_NOT_NULL.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"column": "str", "operator": "str", "column_type": "str?", "values": "list?"}
    column: str
    operator: str
    column_type: str | None | Unset = UNSET
    values: Sequence[Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
