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

    from ..models import SystemKeyExpirationPeriod

_ATTRIBUTES = {
    "expiration_period": "expiration_period",
}


@_attrs_define(kw_only=True, repr=False)
class SystemKeyRotation(Request):
    """The new expiry of a system key.

    Attributes:
        expiration_period: The time from now for which a system key works. INFINITE: until it is deleted.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"expiration_period": "str?"}
    expiration_period: SystemKeyExpirationPeriod | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
