from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "config": "config",
}


@_attrs_define(kw_only=True, repr=False)
class PrivateLinkUpdate(Request):
    """Changes to a private link.

    Attributes:
        config: The new target of the link, with the same keys as at creation, by the link's `service`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"config": "map"}
    config: Mapping[str, object]
    additional_properties: dict[str, Any] = _attrs_field(init=False)
