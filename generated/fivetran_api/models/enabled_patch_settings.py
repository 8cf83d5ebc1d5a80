from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enabled_patch_reason_code import (
    EnabledPatchReasonCode,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "allowed",
        "reason_code",
        "reason",
    )
)


@_attrs_define(kw_only=True)
class EnabledPatchSettings(Open):
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.allowed = get("allowed", UNSET)
        model.reason_code = get("reason_code", UNSET)
        model.reason = get("reason", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
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
