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

    from ..models import NewTransformationStep, TransformationStep

_ATTRIBUTES = {
    "project_id": "project_id",
    "name": "name",
    "steps": "steps",
    "excluded_models": "excluded_models",
    "configurable_variables": "configurable_variables",
}


@_attrs_define(kw_only=True, repr=False)
class TransformationConfigUpdate(Request):
    """Changes to the config of a transformation.

    Attributes:
        project_id: DBT_CORE only; the transformation project whose models the steps work on.
        name: DBT_CORE only; the transformation's name.
        steps: DBT_CORE only; the dbt commands to run, in this order.
        excluded_models: QUICKSTART only; names of output models not to build.
        configurable_variables: QUICKSTART only; values by variable name.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"steps": ("NewTransformationStep", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {
        "project_id": "str?",
        "name": "str?",
        "steps": "list? object",
        "excluded_models": "list? str",
        "configurable_variables": "map?",
    }
    project_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    steps: Sequence[NewTransformationStep | TransformationStep | Mapping[str, object]] | None | Unset = UNSET
    excluded_models: Sequence[str] | None | Unset = UNSET
    configurable_variables: Mapping[str, object] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
