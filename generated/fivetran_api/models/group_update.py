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

_ATTRIBUTES = {
    "name": "name",
}


@_attrs_define(kw_only=True, repr=False)
class GroupUpdate(Request):
    """Changes to a group.

    Attributes:
        name: The name, unique in the account: a letter or underscore, then letters, digits and underscores.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"name": "str?"}
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
