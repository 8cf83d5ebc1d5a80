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
        "account_id",
        "account_name",
        "user_id",
        "system_key_id",
    )
)


@_attrs_define(kw_only=True)
class Account(Open):
    """The account that credentials belong to, and whose credentials they are.

    Attributes:
        account_id: Given by Fivetran.
        account_name: The account's name as the dashboard shows it.
        user_id: The user whose API key was used. Absent or null where it was a system key.
        system_key_id: The system key that was used. Absent or null where it was the key of a user.
    """

    account_id: str
    account_name: str | None
    user_id: str | None | Unset = UNSET
    system_key_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.account_id = source["account_id"]
        model.account_name = get("account_name", UNSET)
        model.user_id = get("user_id", UNSET)
        model.system_key_id = get("system_key_id", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["account_id"] = self.account_id
        if (account_name := self.account_name) is not UNSET:
            written["account_name"] = account_name
        if (user_id := self.user_id) is not UNSET:
            written["user_id"] = user_id
        if (system_key_id := self.system_key_id) is not UNSET:
            written["system_key_id"] = system_key_id
        return written
