from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_system_key_resource_filter import NewSystemKeyResourceFilter
from ..models.system_key_access_level import (
    SystemKeyAccessLevel,
)
from ..models.system_key_resource_type import (
    SystemKeyResourceType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "resource_type",
        "access_level",
        "resource_filter",
    )
)


@_attrs_define(kw_only=True)
class NewSystemKeyPermission(Open):
    """How much a system key may do with one kind of thing. Several entries may name the same kind, so that one without
    `resource_filter` says what holds in general and one with the level NONE makes exceptions.

    Attributes:
        resource_type: A kind of thing. CONNECTOR covers connections and their schemas, DESTINATION also groups,
            REMOTE_EXECUTION_AGENT hybrid deployment agents; the others are what they are called.
        access_level: How much is permitted. MANAGE includes READ; NONE takes away what another entry gives.
        resource_filter: Narrows a permission to some things of its kind. Left out, it holds for all.
    """

    resource_type: SystemKeyResourceType
    access_level: SystemKeyAccessLevel
    resource_filter: NewSystemKeyResourceFilter | dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.resource_type = source["resource_type"]
        model.access_level = source["access_level"]
        model.resource_filter = (
            NewSystemKeyResourceFilter.from_dict(value)
            if isinstance(value := get("resource_filter", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["resource_type"] = self.resource_type
        written["access_level"] = self.access_level
        if (resource_filter := self.resource_filter) is not UNSET:
            written["resource_filter"] = (
                resource_filter.to_dict()
                if isinstance(resource_filter, NewSystemKeyResourceFilter)
                else resource_filter
            )
        return written
