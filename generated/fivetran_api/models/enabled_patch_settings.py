from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enabled_patch_reason_code import (
    EnabledPatchReasonCode,
)
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class EnabledPatchSettings:
    """Whether `enabled` of a table or column can be changed.

    Attributes:
        allowed: Whether it can; where it cannot, `reason_code` says why.
        reason_code: Why `enabled` cannot be changed. SYSTEM_TABLE, SYSTEM_COLUMN: it is a system table or column; DELETED: the
            source no longer has it; OTHER: see `reason`.
        reason: Why, in a sentence for people; only with OTHER.
    """

    allowed: bool
    reason_code: EnabledPatchReasonCode | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            allowed=take("allowed", UNSET),
            reason_code=take("reason_code", UNSET),
            reason=take("reason", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (allowed := self.allowed) is not UNSET:
            written["allowed"] = allowed
        if (reason_code := self.reason_code) is not UNSET:
            written["reason_code"] = reason_code
        if (reason := self.reason) is not UNSET:
            written["reason"] = reason
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
