from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enabled_patch_settings import EnabledPatchSettings
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "name_in_destination": "name_in_destination",
    "enabled": "enabled",
    "hashed": "hashed",
    "is_primary_key": "is_primary_key",
    "enabled_patch_settings": "enabled_patch_settings",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ColumnEntry(Model):
    """The settings of one column.

    Attributes:
        name_in_destination: The column's name in the destination, which Fivetran derives from the name in the source.
        enabled: True if the column is synced while its table is; a column with false is called blocked.
        hashed: True if the destination gets a hash in place of each value.
        is_primary_key: True if the column belongs to the table's primary key; null if the connector does not report it.
        enabled_patch_settings: The permission to change `enabled` of a table or column.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    name_in_destination: str | None = None
    enabled: bool
    hashed: bool | None = None
    is_primary_key: bool | None = None
    enabled_patch_settings: EnabledPatchSettings | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name_in_destination = get("name_in_destination")
        model.enabled = get("enabled")
        model.hashed = get("hashed")
        model.is_primary_key = get("is_primary_key")
        model.enabled_patch_settings = (
            EnabledPatchSettings.from_dict(value) if isinstance(value := get("enabled_patch_settings"), dict) else value
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
        if (name_in_destination := self.name_in_destination) is not None or "name_in_destination" not in absent:
            written["name_in_destination"] = name_in_destination
        if (enabled := self.enabled) is not None or "enabled" not in absent:
            written["enabled"] = enabled
        if (hashed := self.hashed) is not None or "hashed" not in absent:
            written["hashed"] = hashed
        if (is_primary_key := self.is_primary_key) is not None or "is_primary_key" not in absent:
            written["is_primary_key"] = is_primary_key
        if (enabled_patch_settings := self.enabled_patch_settings) is not None or "enabled_patch_settings" not in absent:
            written["enabled_patch_settings"] = (
                enabled_patch_settings.to_dict() if isinstance(enabled_patch_settings, Model) else enabled_patch_settings
            )
        return written
