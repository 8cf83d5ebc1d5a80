from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.enabled_patch_reason_code import (
        EnabledPatchReasonCode,
    )

_ATTRIBUTES = {
    "allowed": "allowed",
    "reason_code": "reason_code",
    "reason": "reason",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class EnabledPatchSettings(Model):
    """The permission to change `enabled` of a table or column.

    Attributes:
        allowed: True if `enabled` can be changed; if false, `reason_code` has the reason.
        reason_code: The reason why `enabled` cannot be changed. SYSTEM_TABLE, SYSTEM_COLUMN: it is a system table or column;
            DELETED: the source no longer has it; OTHER: see `reason`.
        reason: The reason in a sentence for people; only with OTHER.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    allowed: bool
    reason_code: EnabledPatchReasonCode | None = None
    reason: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.allowed = get("allowed")
        model.reason_code = get("reason_code")
        model.reason = get("reason")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (allowed := self.allowed) is not None or "allowed" not in absent:
            written["allowed"] = allowed
        if (reason_code := self.reason_code) is not None or "reason_code" not in absent:
            written["reason_code"] = reason_code
        if (reason := self.reason) is not None or "reason" not in absent:
            written["reason"] = reason
        return written
