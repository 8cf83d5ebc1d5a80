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

    from ..models.role_scope import RoleScope

_ATTRIBUTES = {
    "name": "name",
    "description": "description",
    "scope": "scope",
    "is_custom": "is_custom",
    "is_deprecated": "is_deprecated",
    "replacement_role_name": "replacement_role_name",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Role(Model):
    """A named set of permissions that users and teams can be given.

    Attributes:
        name: The role's name, which every `role` in requests and answers refers to.
        description: The role's permissions, in a sentence.
        scope: The kinds of things that the role can be given for.
        is_custom: True for a role that the account has created, false for one of Fivetran's.
        is_deprecated: True if the role should no longer be given to anyone.
        replacement_role_name: The role to give instead of a deprecated one; null if there is none.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    name: str
    description: str | None = None
    scope: list[RoleScope] | None = None
    is_custom: bool | None = None
    is_deprecated: bool | None = None
    replacement_role_name: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.name = get("name")
        model.description = get("description")
        model.scope = get("scope")
        model.is_custom = get("is_custom")
        model.is_deprecated = get("is_deprecated")
        model.replacement_role_name = get("replacement_role_name")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (description := self.description) is not None or "description" not in absent:
            written["description"] = description
        if (scope := self.scope) is not None or "scope" not in absent:
            written["scope"] = scope
        if (is_custom := self.is_custom) is not None or "is_custom" not in absent:
            written["is_custom"] = is_custom
        if (is_deprecated := self.is_deprecated) is not None or "is_deprecated" not in absent:
            written["is_deprecated"] = is_deprecated
        if (replacement_role_name := self.replacement_role_name) is not None or "replacement_role_name" not in absent:
            written["replacement_role_name"] = replacement_role_name
        return written
