from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.table_columns import TableColumns
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "data": "data",
    "code": "code",
    "message": "message",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TableColumnsEnvelope(Model):
    """TableColumnsEnvelope.

    Attributes:
        data: All columns of one table.
        code: Success, whatever the status is; some answers of older services have Created. Anything else is an error.
        message: A sentence for people; it may change, so programs should go by `code`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _required: ClassVar[Mapping[str, Any]] = {
        "data": TableColumns,
    }
    data: TableColumns
    code: str
    message: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.data = TableColumns.from_dict(source["data"])
        model.code = get("code")
        model.message = get("message")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        data = self.data
        written["data"] = data.to_dict() if isinstance(data, Model) else data
        if (code := self.code) is not None or "code" not in absent:
            written["code"] = code
        if (message := self.message) is not None or "message" not in absent:
            written["message"] = message
        return written
