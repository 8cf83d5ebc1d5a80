from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_key_expiration_period import (
    SystemKeyExpirationPeriod,
)
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class SystemKeyRotation:
    """How long the system key is to work with its new secret.

    Attributes:
        expiration_period: How long a system key works, counted from now. INFINITE means until it is deleted.
    """

    expiration_period: SystemKeyExpirationPeriod | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            expiration_period=take("expiration_period", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (expiration_period := self.expiration_period) is not UNSET:
            written["expiration_period"] = expiration_period
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
