from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.role_scope import RoleScope
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class Role:
    """A named set of permissions that users and teams can be given.

    Attributes:
        name: What the role is called, and what every `role` in requests and answers refers to.
        description: What the role permits, in a sentence.
        scope: The kinds of things that the role can be given for.
        is_custom: true for a role that the account has made, false for one of Fivetran's.
        is_deprecated: true where the role should not be given to anyone any more.
        replacement_role_name: The role to give instead of a deprecated one; null or absent where there is none.
    """

    name: str
    description: str | None | Unset = UNSET
    scope: list[RoleScope] | Unset = UNSET
    is_custom: bool | Unset = UNSET
    is_deprecated: bool | Unset = UNSET
    replacement_role_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            name=take("name"),
            description=take("description", UNSET),
            scope=take("scope", UNSET),
            is_custom=take("is_custom", UNSET),
            is_deprecated=take("is_deprecated", UNSET),
            replacement_role_name=take("replacement_role_name", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["name"] = self.name
        if (description := self.description) is not UNSET:
            written["description"] = description
        if (scope := self.scope) is not UNSET:
            written["scope"] = scope
        if (is_custom := self.is_custom) is not UNSET:
            written["is_custom"] = is_custom
        if (is_deprecated := self.is_deprecated) is not UNSET:
            written["is_deprecated"] = is_deprecated
        if (replacement_role_name := self.replacement_role_name) is not UNSET:
            written["replacement_role_name"] = replacement_role_name
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
