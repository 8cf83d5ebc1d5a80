from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test import SetupTest
from ..models.transformation_project_config import TransformationProjectConfig
from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.transformation_project_status import (
        TransformationProjectStatus,
    )
    from ..models.transformation_project_type import (
        TransformationProjectType,
    )

_ATTRIBUTES = {
    "id": "id",
    "type": "type",
    "group_id": "group_id",
    "status": "status",
    "errors": "errors",
    "project_config": "project_config",
    "setup_tests": "setup_tests",
    "created_at": "created_at",
    "created_by_id": "created_by_id",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TransformationProject(Model):
    """A transformation project connects a dbt project in a Git repository to a group.

    Attributes:
        id: The id, assigned by Fivetran: two words such as loathing_ledge.
        type: The kind of project. DBT_CORE: a project for dbt Core; DBT_GIT: the name that Fivetran's Terraform provider
            has for the same.
        group_id: The group whose destination the project transforms.
        status: The state of the project. READY: it can be run; NOT_READY: it is still being set up, or its setup is
            incomplete; ERROR: the setup has failed.
        errors: The faults of the project, in sentences; empty if there are none.
        project_config: The place of a project's dbt code, and the way it is run.
        setup_tests: The outcome of its setup tests; null or empty if none were run.
        created_at: The time at which the project was created.
        created_by_id: The user or system key that created it.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    type: TransformationProjectType | None = None
    group_id: str | None = None
    status: TransformationProjectStatus | None = None
    errors: list[str] | None = None
    project_config: TransformationProjectConfig | None = None
    setup_tests: list[SetupTest] | None = None
    created_at: datetime.datetime | None = None
    created_by_id: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.type = get("type")
        model.group_id = get("group_id")
        model.status = get("status")
        model.errors = get("errors")
        model.project_config = (
            TransformationProjectConfig.from_dict(value) if isinstance(value := get("project_config"), dict) else value
        )
        model.setup_tests = (
            [SetupTest.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("setup_tests"), list)
            else value
        )
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.created_by_id = get("created_by_id")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (group_id := self.group_id) is not None or "group_id" not in absent:
            written["group_id"] = group_id
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status
        if (errors := self.errors) is not None or "errors" not in absent:
            written["errors"] = errors
        if (project_config := self.project_config) is not None or "project_config" not in absent:
            written["project_config"] = project_config.to_dict() if isinstance(project_config, Model) else project_config
        if (setup_tests := self.setup_tests) is not None or "setup_tests" not in absent:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (created_by_id := self.created_by_id) is not None or "created_by_id" not in absent:
            written["created_by_id"] = created_by_id
        return written
