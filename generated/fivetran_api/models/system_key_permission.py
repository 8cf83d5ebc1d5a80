from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.system_key_access_level import (
    SystemKeyAccessLevel,
)
from ..models.system_key_resource_filter import SystemKeyResourceFilter
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
class SystemKeyPermission(Open):
    """How much a system key may do with one kind of thing.

    Attributes:
        resource_type: A kind of thing. CONNECTOR covers connections and their schemas, DESTINATION also groups,
            REMOTE_EXECUTION_AGENT hybrid deployment agents; the others are what they are called.
        access_level: How much is permitted. MANAGE includes READ; NONE takes away what another entry gives.
        resource_filter: To which things of the kind it is narrowed; null or absent where it holds for all.
    """

    resource_type: SystemKeyResourceType | Unset = UNSET
    access_level: SystemKeyAccessLevel | Unset = UNSET
    resource_filter: SystemKeyResourceFilter | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.resource_type = get("resource_type", UNSET)
        model.access_level = get("access_level", UNSET)
        model.resource_filter = (
            SystemKeyResourceFilter.from_dict(value)
            if isinstance(value := get("resource_filter", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (resource_type := self.resource_type) is not UNSET:
            written["resource_type"] = resource_type
        if (access_level := self.access_level) is not UNSET:
            written["access_level"] = access_level
        if (resource_filter := self.resource_filter) is not UNSET:
            written["resource_filter"] = (
                resource_filter.to_dict() if isinstance(resource_filter, SystemKeyResourceFilter) else resource_filter
            )
        return written
