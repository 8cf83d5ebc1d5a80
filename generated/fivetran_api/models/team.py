from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class Team:
    """A team gives its roles to all users who are in it.

    Attributes:
        id: Given by Fivetran, two words such as climbed_consulted.
        description: What the team is for.
        role: The name of the team's role in the account; null or absent where it has none.
    """

    id: str
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    role: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            id=take("id"),
            name=take("name", UNSET),
            description=take("description", UNSET),
            role=take("role", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (description := self.description) is not UNSET:
            written["description"] = description
        if (role := self.role) is not UNSET:
            written["role"] = role
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
