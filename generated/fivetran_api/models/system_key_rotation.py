from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_key_expiration_period import (
    SystemKeyExpirationPeriod,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(("expiration_period",))


@_attrs_define(kw_only=True)
class SystemKeyRotation(Open):
    """How long the system key is to work with its new secret.

    Attributes:
        expiration_period: How long a system key works, counted from now. INFINITE means until it is deleted.
    """

    expiration_period: SystemKeyExpirationPeriod | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.expiration_period = get("expiration_period", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (expiration_period := self.expiration_period) is not UNSET:
            written["expiration_period"] = expiration_period
        return written
