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
    """How much a system key may do with one kind of thing. Several entries may name the same kind, so that one without
    `resource_filter` says what holds in general and one with the level NONE makes exceptions.

    Attributes:
        resource_type: A kind of thing. CONNECTOR covers connections and their schemas, DESTINATION also groups,
            REMOTE_EXECUTION_AGENT hybrid deployment agents; the others are what they are called.
        access_level: How much is permitted. MANAGE includes READ; NONE takes away what another entry gives.
        resource_filter: Narrows a permission to some things of its kind. Left out, it holds for all.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"resource_filter": ("NewSystemKeyResourceFilter", 0)}
    _kinds: ClassVar[Mapping[str, str]] = {"resource_type": "str", "access_level": "str", "resource_filter": "object?"}
    resource_type: SystemKeyResourceType
    access_level: SystemKeyAccessLevel
    resource_filter: NewSystemKeyResourceFilter | SystemKeyResourceFilter | Mapping[str, object] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
