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

    from ..models import TransformationProjectConfig, TransformationProjectConfigUpdate

_ATTRIBUTES = {
    "project_config": "project_config",
    "run_tests": "run_tests",
}


@_attrs_define(kw_only=True, repr=False)
class TransformationProjectUpdate(Request):
    """Changes to a transformation project.

    Attributes:
        project_config: Changes to the config of a transformation project.
        run_tests: True to run the setup tests before the call returns.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"project_config": ("TransformationProjectConfigUpdate", 0)}
    _kinds: ClassVar[Mapping[str, str]] = {"project_config": "object?", "run_tests": "bool?"}
    project_config: TransformationProjectConfigUpdate | TransformationProjectConfig | Mapping[str, object] | None | Unset = (
        UNSET
    )
    run_tests: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
