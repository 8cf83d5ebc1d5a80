from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enabled_patch_settings import EnabledPatchSettings
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "name_in_destination",
        "enabled",
        "hashed",
        "is_primary_key",
        "enabled_patch_settings",
    )
)


@_attrs_define(kw_only=True)
class ColumnEntry(Open):
    """One column, and whether it is synced.

    Attributes:
        name_in_destination: What the column is called in the destination; Fivetran derives it from the name in the source.
        enabled: Whether the column is synced while its table is; false is what Fivetran calls blocked.
        hashed: Whether the destination gets a hash in place of each value.
        is_primary_key: Whether the column belongs to the table's primary key. Some connectors do not say.
        enabled_patch_settings: Whether `enabled` of a table or column can be changed.
    """

    name_in_destination: str | Unset = UNSET
    enabled: bool
    hashed: bool | Unset = UNSET
    is_primary_key: bool | Unset = UNSET
    enabled_patch_settings: EnabledPatchSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name_in_destination = get("name_in_destination", UNSET)
        model.enabled = get("enabled", UNSET)
        model.hashed = get("hashed", UNSET)
        model.is_primary_key = get("is_primary_key", UNSET)
        model.enabled_patch_settings = (
            EnabledPatchSettings.from_dict(value)
            if isinstance(value := get("enabled_patch_settings", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (name_in_destination := self.name_in_destination) is not UNSET:
            written["name_in_destination"] = name_in_destination
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (hashed := self.hashed) is not UNSET:
            written["hashed"] = hashed
        if (is_primary_key := self.is_primary_key) is not UNSET:
            written["is_primary_key"] = is_primary_key
        if (enabled_patch_settings := self.enabled_patch_settings) is not UNSET:
            written["enabled_patch_settings"] = (
                enabled_patch_settings.to_dict()
                if isinstance(enabled_patch_settings, EnabledPatchSettings)
                else enabled_patch_settings
            )
        return written
