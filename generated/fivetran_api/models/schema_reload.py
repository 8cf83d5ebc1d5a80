from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.exclude_mode import ExcludeMode
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(("exclude_mode",))


@_attrs_define(kw_only=True)
class SchemaReload(Open):
    """How to reload a schema config.

    Attributes:
        exclude_mode: What a reload does to the selection. PRESERVE, which the API takes where none is given, keeps it. EXCLUDE
            turns all schemas and tables off, but not the columns that nobody ever changed: they sync once their table
            is turned on. INCLUDE turns all schemas and tables on.
    """

    exclude_mode: ExcludeMode | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.exclude_mode = get("exclude_mode", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (exclude_mode := self.exclude_mode) is not UNSET:
            written["exclude_mode"] = exclude_mode
        return written
