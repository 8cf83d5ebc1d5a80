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
    """Tables to resync; all of them if none are named.

    Attributes:
        scope: Lists of table names by schema name, as in the source. The API's default is all tables. Neither the map nor
            a list may be empty.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"scope": "tables: map+? list+ str"}
    scope: Mapping[str, Sequence[str]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
