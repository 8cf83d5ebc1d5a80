from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.schema_entry import SchemaEntry
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.schema_change_handling import (
        SchemaChangeHandling,
    )

_ATTRIBUTES = {
    "schema_change_handling": "schema_change_handling",
    "enable_new_by_default": "enable_new_by_default",
    "schemas": "schemas",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SchemaConfig(Model):
    """The schemas, tables and columns that a connection syncs.

    Attributes:
        schema_change_handling: The handling of schemas, tables and columns that appear in the source later. ALLOW_ALL syncs them all;
            ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL syncs none.
        enable_new_by_default: The older form of `schema_change_handling`, true with ALLOW_ALL. Fivetran may remove it.
        schemas: Schemas by their name in the source; case matters. Some connections, such as google_sheets, have none.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    schema_change_handling: SchemaChangeHandling | None = None
    enable_new_by_default: bool | None = None
    schemas: dict[str, SchemaEntry] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.schema_change_handling = get("schema_change_handling")
        model.enable_new_by_default = get("enable_new_by_default")
        model.schemas = (
            {key: SchemaEntry.from_dict(item) if isinstance(item, dict) else item for key, item in value.items()}
            if isinstance(value := get("schemas"), dict)
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
        if (schema_change_handling := self.schema_change_handling) is not None or "schema_change_handling" not in absent:
            written["schema_change_handling"] = schema_change_handling
        if (enable_new_by_default := self.enable_new_by_default) is not None or "enable_new_by_default" not in absent:
            written["enable_new_by_default"] = enable_new_by_default
        if (schemas := self.schemas) is not None or "schemas" not in absent:
            written["schemas"] = (
                {key: item.to_dict() if isinstance(item, Model) else item for key, item in schemas.items()}
                if isinstance(schemas, dict)
                else schemas
            )
        return written
