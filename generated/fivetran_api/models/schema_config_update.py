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
    "is_type_locked": "is_type_locked",
}


@_attrs_define(kw_only=True, repr=False)
class SchemaConfigUpdate(Request):
    """Changes to a schema config.

    Attributes:
        schemas: Schemas by their name in the source; case matters. Those not named stay as they are.
        schema_change_handling: The handling of schemas, tables and columns that appear in the source later. ALLOW_ALL syncs them all;
            ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL syncs none.
        is_type_locked: True to have columns in the destination keep the types that the source had in the first sync or, if they are
            locked later, in the first sync after that. Locking types that are locked already changes nothing.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"schemas": ("SchemaUpdate", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {
        "schemas": "map? object",
        "schema_change_handling": "str?",
        "is_type_locked": "bool?",
    }
    schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET
    schema_change_handling: SchemaChangeHandling | None | Unset = UNSET
    is_type_locked: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
