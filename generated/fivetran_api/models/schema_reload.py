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

    from ..models import ExcludeMode

_ATTRIBUTES = {
    "exclude_mode": "exclude_mode",
}


@_attrs_define(kw_only=True, repr=False)
class SchemaReload(Request):
    """Options of the reload of a schema config.

    Attributes:
        exclude_mode: The effect of a reload on the selection. PRESERVE keeps it. EXCLUDE disables all schemas and tables, but not
            the columns that no user has ever changed: they sync once their table is enabled. INCLUDE enables all
            schemas and tables. The API's default is PRESERVE.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"exclude_mode": "str?"}
    exclude_mode: ExcludeMode | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
