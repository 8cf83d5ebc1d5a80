from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "registration_id",
        "access_token",
    )
)


@_attrs_define(kw_only=True)
class HvrHubRegistration(Open):
    """What a hub has after it was registered.

    Attributes:
        registration_id: The id of this registration.
        access_token: What the hub logs in to Fivetran with. Keep it secret.
    """

    registration_id: str | Unset = UNSET
    access_token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.registration_id = get("registration_id", UNSET)
        model.access_token = get("access_token", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (registration_id := self.registration_id) is not UNSET:
            written["registration_id"] = registration_id
        if (access_token := self.access_token) is not UNSET:
            written["access_token"] = access_token
        return written
