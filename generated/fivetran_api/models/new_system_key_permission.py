from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        NewSystemKeyResourceFilter,
        SystemKeyAccessLevel,
        SystemKeyResourceFilter,
        SystemKeyResourceType,
    )

_ATTRIBUTES = {
    "resource_type": "resource_type",
    "access_level": "access_level",
    "resource_filter": "resource_filter",
}


@_attrs_define(kw_only=True, repr=False)
class NewSystemKeyPermission(Request):
    """The permission of a system key on one kind of resource. Several entries may name the same kind: one without
    `resource_filter` holds in general, and one with the level NONE makes exceptions.

    Attributes:
        resource_type: A kind of resource. CONNECTOR: connections and their schemas; DESTINATION: destinations and groups;
            REMOTE_EXECUTION_AGENT: hybrid deployment agents; the others are what their names say.
        access_level: The level of access. MANAGE includes READ; NONE revokes the access that another entry gives.
        resource_filter: The resources that a permission is restricted to. Without it, the permission holds for all of its kind.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"resource_filter": ("NewSystemKeyResourceFilter", 0)}
    _kinds: ClassVar[Mapping[str, str]] = {"resource_type": "str", "access_level": "str", "resource_filter": "object?"}
    resource_type: SystemKeyResourceType
    access_level: SystemKeyAccessLevel
    resource_filter: NewSystemKeyResourceFilter | SystemKeyResourceFilter | Mapping[str, object] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
