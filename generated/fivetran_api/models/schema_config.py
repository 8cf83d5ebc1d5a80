from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.schema_change_handling import (
    SchemaChangeHandling,
)
from ..models.schema_entry import SchemaEntry
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "schema_change_handling",
        "enable_new_by_default",
        "schemas",
    )
)


@_attrs_define(kw_only=True)
class SchemaConfig(Open):
    """Which schemas, tables and columns of its source a connection syncs.

    Attributes:
        schema_change_handling: What happens to schemas, tables and columns that turn up in the source later. ALLOW_ALL syncs them all;
            ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL syncs none.
        enable_new_by_default: The older form of `schema_change_handling`, true with ALLOW_ALL. May go away.
        schemas: By name of the schema in the source; upper and lower case matter. Absent for some connections, such as
            google_sheets.
    """

    schema_change_handling: SchemaChangeHandling | Unset = UNSET
    enable_new_by_default: bool | Unset = UNSET
    schemas: dict[str, SchemaEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.schema_change_handling = get("schema_change_handling", UNSET)
        model.enable_new_by_default = get("enable_new_by_default", UNSET)
        model.schemas = (
            {key: SchemaEntry.from_dict(item) for key, item in value.items()}
            if isinstance(value := get("schemas", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (schema_change_handling := self.schema_change_handling) is not UNSET:
            written["schema_change_handling"] = schema_change_handling
        if (enable_new_by_default := self.enable_new_by_default) is not UNSET:
            written["enable_new_by_default"] = enable_new_by_default
        if (schemas := self.schemas) is not UNSET:
            written["schemas"] = (
                {key: item.to_dict() if isinstance(item, SchemaEntry) else item for key, item in schemas.items()}
                if isinstance(schemas, dict)
                else schemas
            )
        return written
