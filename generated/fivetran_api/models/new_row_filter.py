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

    from ..models import NewRowFilterClause, RowFilterClause

_ATTRIBUTES = {
    "column_clauses": "column_clauses",
    "name": "name",
    "description": "description",
    "operator": "operator",
}


@_attrs_define(kw_only=True, repr=False)
class NewRowFilter(Request):
    """The rows of a table to sync.

    Attributes:
        column_clauses: The conditions on columns; at least one.
        name: A name for people.
        description: A sentence for people.
        operator: The operator that joins the clauses, such as AND. Required with two clauses or more. The API's default is
            AND.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"column_clauses": ("NewRowFilterClause", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {
        "column_clauses": "list+ object",
        "name": "str?",
        "description": "str?",
        "operator": "str?",
    }
    column_clauses: Sequence[NewRowFilterClause | RowFilterClause | Mapping[str, object]]
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    operator: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
