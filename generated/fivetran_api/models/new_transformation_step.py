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
    "command": "command",
}


@_attrs_define(kw_only=True, repr=False)
class NewTransformationStep(Request):
    """One dbt command of a transformation.

    Attributes:
        name: The name of the step in logs.
        command: The whole command line, such as `dbt run --select revenue`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"name": "str?", "command": "str?"}
    name: str | None | Unset = UNSET
    command: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
