from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SyncRecord:
    """One sync. Only a part of its fields is known; what else comes, such as when the sync started and how much each
    stage moved, is kept.

    Attributes:
        sync_id: The sync's id.
        reason: Why the sync ended as it did.
    """

    sync_id: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            sync_id=take("sync_id", UNSET),
            reason=take("reason", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (sync_id := self.sync_id) is not UNSET:
            written["sync_id"] = sync_id
        if (reason := self.reason) is not UNSET:
            written["reason"] = reason
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
