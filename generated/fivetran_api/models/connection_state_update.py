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
    "state": "state",
}


@_attrs_define(kw_only=True, repr=False)
class ConnectionStateUpdate(Request):
    """The state that the next sync continues from.

    Attributes:
        state: The state, in the form that the code of the connection expects.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"state": "map?"}
    state: Mapping[str, object] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
