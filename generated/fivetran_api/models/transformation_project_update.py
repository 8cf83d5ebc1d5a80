from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_project_config_update import (
    TransformationProjectConfigUpdate,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "project_config",
        "run_tests",
    )
)


@_attrs_define(kw_only=True)
class TransformationProjectUpdate(Open):
    """What to change of a transformation project.

    Attributes:
        project_config: What to change of how a project is read and run.
        run_tests: true runs the setup tests before the call answers.
    """

    project_config: TransformationProjectConfigUpdate | dict[str, Any] | Unset = UNSET
    run_tests: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.project_config = (
            TransformationProjectConfigUpdate.from_dict(value)
            if isinstance(value := get("project_config", UNSET), dict)
            else value
        )
        model.run_tests = get("run_tests", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
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
