from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.role_scope import RoleScope
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "name",
        "description",
        "scope",
        "is_custom",
        "is_deprecated",
        "replacement_role_name",
    )
)


@_attrs_define(kw_only=True)
class Role(Open):
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name = source["name"]
        model.description = get("description", UNSET)
        model.scope = get("scope", UNSET)
        model.is_custom = get("is_custom", UNSET)
        model.is_deprecated = get("is_deprecated", UNSET)
        model.replacement_role_name = get("replacement_role_name", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
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
