from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_project_config_update import (
    TransformationProjectConfigUpdate,
)
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class TransformationProjectUpdate:
    """What to change of a transformation project.

    Attributes:
        project_config: What to change of how a project is read and run.
        run_tests: true runs the setup tests before the call answers.
    """

    project_config: TransformationProjectConfigUpdate | dict[str, Any] | Unset = UNSET
    run_tests: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            project_config=TransformationProjectConfigUpdate.from_dict(value)
            if isinstance(value := take("project_config", UNSET), dict)
            else value,
            run_tests=take("run_tests", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (project_config := self.project_config) is not UNSET:
            written["project_config"] = (
                project_config.to_dict()
                if isinstance(project_config, TransformationProjectConfigUpdate)
                else project_config
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
