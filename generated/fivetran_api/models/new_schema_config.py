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
    from collections.abc import Mapping

    from ..models import SchemaChangeHandling, SchemaEntry, SchemaUpdate

_ATTRIBUTES = {
    "schemas": "schemas",
    "schema_change_handling": "schema_change_handling",
}


@_attrs_define(kw_only=True, repr=False)
class NewSchemaConfig(Request):
    """The schema config of a connection from its first sync on.

    Attributes:
        schemas: Schemas by their name in the source; case matters.
        schema_change_handling: The handling of schemas, tables and columns that appear in the source later. ALLOW_ALL syncs them all;
            ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL syncs none.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"schemas": ("SchemaUpdate", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {"schemas": "map object", "schema_change_handling": "str?"}
    schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]]
    schema_change_handling: SchemaChangeHandling | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
