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

_ATTRIBUTES = {
    "registration_id": "registration_id",
    "access_token": "access_token",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class HvrHubRegistration(Model):
    """The registration of a hub.

    Attributes:
        registration_id: The id of this registration.
        access_token: The token that the hub logs in to Fivetran with. Keep it secret.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("access_token",))
    registration_id: str | None = None
    access_token: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.registration_id = get("registration_id")
        model.access_token = get("access_token")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (registration_id := self.registration_id) is not None or "registration_id" not in absent:
            written["registration_id"] = registration_id
        if (access_token := self.access_token) is not None or "access_token" not in absent:
            written["access_token"] = access_token
        return written
