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
    "account_id": "account_id",
    "account_name": "account_name",
    "user_id": "user_id",
    "system_key_id": "system_key_id",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Account(Model):
    """The account that credentials belong to, and whose credentials they are.

    Attributes:
        account_id: The id, assigned by Fivetran.
        account_name: The account's name as the dashboard shows it.
        user_id: The user whose API key was used; null if it was a system key.
        system_key_id: The system key that was used; null if it was the key of a user.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    account_id: str
    account_name: str | None
    user_id: str | None = None
    system_key_id: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.account_id = get("account_id")
        model.account_name = get("account_name")
        model.user_id = get("user_id")
        model.system_key_id = get("system_key_id")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (account_id := self.account_id) is not None or "account_id" not in absent:
            written["account_id"] = account_id
        if (account_name := self.account_name) is not None or "account_name" not in absent:
            written["account_name"] = account_name
        if (user_id := self.user_id) is not None or "user_id" not in absent:
            written["user_id"] = user_id
        if (system_key_id := self.system_key_id) is not None or "system_key_id" not in absent:
            written["system_key_id"] = system_key_id
        return written
