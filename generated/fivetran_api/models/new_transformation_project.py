from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_transformation_project_config import NewTransformationProjectConfig
from ..models.transformation_project_type import (
    TransformationProjectType,
)
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class NewTransformationProject:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            group_id=take("group_id"),
            type_=take("type"),
            project_config=NewTransformationProjectConfig.from_dict(take("project_config")),
            run_tests=take("run_tests", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
