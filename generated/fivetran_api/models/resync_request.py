from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(("scope",))


@_attrs_define(kw_only=True)
class ResyncRequest(Open):
    """What to load again from the start; everything where it has no `scope`.

    Attributes:
        scope: Names of tables by the name of their schema, as they are in the source. Neither the map nor a list may be
            empty; null or left out means all tables.
    """

    scope: dict[str, list[str]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.scope = get("scope", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (scope := self.scope) is not UNSET:
            written["scope"] = scope
        return written
