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
    "full_refresh": "full_refresh",
}


@_attrs_define(kw_only=True, repr=False)
class TransformationRunOptions(Request):
    """Options of a run; may be empty.

    Attributes:
        full_refresh: True to rebuild incremental models from scratch, as dbt's `--full-refresh` does.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"full_refresh": "bool?"}
    full_refresh: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
