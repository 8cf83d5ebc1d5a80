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

_NAMES = frozenset(("full_refresh",))


@_attrs_define(kw_only=True)
class TransformationRunOptions(Open):
    """How to run a transformation; may be empty.

    Attributes:
        full_refresh: true rebuilds incremental models from nothing, as dbt's `--full-refresh` does.
    """

    full_refresh: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.full_refresh = get("full_refresh", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (full_refresh := self.full_refresh) is not UNSET:
            written["full_refresh"] = full_refresh
        return written
