from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_transformation_project_config import NewTransformationProjectConfig
from ..models.transformation_project_type import (
    TransformationProjectType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "group_id",
        "type",
        "project_config",
        "run_tests",
    )
)


@_attrs_define(kw_only=True)
class NewTransformationProject(Open):
    """A transformation project to create.

    Attributes:
        group_id: The group whose destination the project transforms.
        type_: DBT_CORE, a project for dbt Core, is the only type there is.
        project_config: Where a new project's dbt code is, and how to run it.
        run_tests: true runs the setup tests before the call answers.
    """

    group_id: str
    type_: TransformationProjectType
    project_config: NewTransformationProjectConfig | dict[str, Any]
    run_tests: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.group_id = source["group_id"]
        model.type_ = source["type"]
        model.project_config = NewTransformationProjectConfig.from_dict(source["project_config"])
        model.run_tests = get("run_tests", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["group_id"] = self.group_id
        written["type"] = self.type_
        project_config = self.project_config
        written["project_config"] = (
            project_config.to_dict() if isinstance(project_config, NewTransformationProjectConfig) else project_config
        )
        if (run_tests := self.run_tests) is not UNSET:
            written["run_tests"] = run_tests
        return written
