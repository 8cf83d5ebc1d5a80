from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.schema_change_handling import (
    SchemaChangeHandling,
)
from ..models.schema_update import SchemaUpdate
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "schemas",
        "schema_change_handling",
    )
)


@_attrs_define(kw_only=True)
class NewSchemaConfig(Open):
    """What a connection is to sync from its first sync on.

    Attributes:
        schemas: By name of the schema in the source; upper and lower case matter.
        schema_change_handling: What happens to schemas, tables and columns that turn up in the source later. ALLOW_ALL syncs them all;
            ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL syncs none.
    """

    schemas: dict[str, SchemaUpdate | dict[str, Any]]
    schema_change_handling: SchemaChangeHandling | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.schemas = {key: SchemaUpdate.from_dict(item) for key, item in source["schemas"].items()}
        model.schema_change_handling = get("schema_change_handling", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        schemas = self.schemas
        written["schemas"] = (
            {key: item.to_dict() if isinstance(item, SchemaUpdate) else item for key, item in schemas.items()}
            if isinstance(schemas, dict)
            else schemas
        )
        if (schema_change_handling := self.schema_change_handling) is not UNSET:
            written["schema_change_handling"] = schema_change_handling
        return written
