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
    "ids": "ids",
    "group_ids": "group_ids",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SystemKeyResourceFilter(Model):
    """The resources of one kind that a permission is restricted to.

    Attributes:
        ids: The ids of the resources themselves, such as connections if the kind is CONNECTOR.
        group_ids: The ids of groups; the permission holds for all resources of its kind in them.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    ids: list[str] | None = None
    group_ids: list[str] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.ids = get("ids")
        model.group_ids = get("group_ids")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (ids := self.ids) is not None or "ids" not in absent:
            written["ids"] = ids
        if (group_ids := self.group_ids) is not None or "group_ids" not in absent:
            written["group_ids"] = group_ids
        return written
