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
    from collections.abc import Mapping, Sequence

_ATTRIBUTES = {
    "scope": "scope",
}


@_attrs_define(kw_only=True, repr=False)
class ResyncRequest(Request):
    """What to load again from the start; everything if no tables are named.

    Attributes:
        scope: Names of tables by the name of their schema, as they are in the source; all tables if it is left out.
            Neither the map nor a list may be empty.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"scope": "tables: map+? list+ str"}
    scope: Mapping[str, Sequence[str]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
