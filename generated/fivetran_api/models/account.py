from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class Account:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            account_id=take("account_id"),
            account_name=take("account_name", UNSET),
            user_id=take("user_id", UNSET),
            system_key_id=take("system_key_id", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
