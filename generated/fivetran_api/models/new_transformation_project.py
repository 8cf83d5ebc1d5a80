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

    from ..models import (
        NewTransformationProjectConfig,
        TransformationProjectConfig,
        TransformationProjectType,
    )

_ATTRIBUTES = {
    "group_id": "group_id",
    "type": "type",
    "project_config": "project_config",
    "run_tests": "run_tests",
}


@_attrs_define(kw_only=True, repr=False)
class NewTransformationProject(Request):
    """A transformation project to create.

    Attributes:
        group_id: The group whose destination the project transforms.
        type: The kind of project. DBT_CORE: a project for dbt Core; DBT_GIT: the name that Fivetran's Terraform provider
            has for the same.
        project_config: The place of a new project's dbt code, and the way to run it.
        run_tests: True to run the setup tests before the call returns.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"project_config": ("NewTransformationProjectConfig", 0)}
    _kinds: ClassVar[Mapping[str, str]] = {"group_id": "str", "type": "str", "project_config": "object", "run_tests": "bool?"}
    group_id: str
    type: TransformationProjectType
    project_config: NewTransformationProjectConfig | TransformationProjectConfig | Mapping[str, object]
    run_tests: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
