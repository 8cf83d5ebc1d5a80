from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_key_resource_filter import SystemKeyResourceFilter
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.system_key_access_level import (
        SystemKeyAccessLevel,
    )
    from ..models.system_key_resource_type import (
        SystemKeyResourceType,
    )

_ATTRIBUTES = {
    "resource_type": "resource_type",
    "access_level": "access_level",
    "resource_filter": "resource_filter",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SystemKeyPermission(Model):
    """The permission of a system key on one kind of resource.

    Attributes:
        resource_type: A kind of resource. CONNECTOR: connections and their schemas; DESTINATION: destinations and groups;
            REMOTE_EXECUTION_AGENT: hybrid deployment agents; the others are what their names say.
        access_level: The level of access. MANAGE includes READ; NONE revokes the access that another entry gives.
        resource_filter: The resources that the permission is restricted to; null if it holds for all of its kind.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    resource_type: SystemKeyResourceType | None = None
    access_level: SystemKeyAccessLevel | None = None
    resource_filter: SystemKeyResourceFilter | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.resource_type = get("resource_type")
        model.access_level = get("access_level")
        model.resource_filter = (
            SystemKeyResourceFilter.from_dict(value) if isinstance(value := get("resource_filter"), dict) else value
        )
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (resource_type := self.resource_type) is not None or "resource_type" not in absent:
            written["resource_type"] = resource_type
        if (access_level := self.access_level) is not None or "access_level" not in absent:
            written["access_level"] = access_level
        if (resource_filter := self.resource_filter) is not None or "resource_filter" not in absent:
            written["resource_filter"] = resource_filter.to_dict() if isinstance(resource_filter, Model) else resource_filter
        return written
