from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enabled_patch_settings import EnabledPatchSettings
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class ColumnEntry:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            name_in_destination=take("name_in_destination", UNSET),
            enabled=take("enabled", UNSET),
            hashed=take("hashed", UNSET),
            is_primary_key=take("is_primary_key", UNSET),
            enabled_patch_settings=EnabledPatchSettings.from_dict(value)
            if isinstance(value := take("enabled_patch_settings", UNSET), dict)
            else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
