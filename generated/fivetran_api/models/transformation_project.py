from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test import SetupTest
from ..models.transformation_project_config import TransformationProjectConfig
from ..models.transformation_project_status import (
    TransformationProjectStatus,
)
from ..models.transformation_project_type import (
    TransformationProjectType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "type",
        "group_id",
        "status",
        "errors",
        "project_config",
        "setup_tests",
        "created_at",
        "created_by_id",
    )
)


@_attrs_define(kw_only=True)
class TransformationProject(Open):
    """A transformation project connects a dbt project in a Git repository to a group.

    Attributes:
        id: Given by Fivetran, two words such as loathing_ledge.
        type_: DBT_CORE, a project for dbt Core, is the only type there is.
        group_id: The group whose destination the project transforms.
        status: READY can be run; NOT_READY is still being set up, or its setup is incomplete; ERROR has failed.
        errors: What is wrong with the project, in sentences; empty where nothing is.
        project_config: Where a project's dbt code is, and how it is run.
        setup_tests: How its setup tests went; may be absent or empty where none were run.
        created_at: When the project was created.
        created_by_id: The user or system key that created it.
    """

    id: str
    type_: TransformationProjectType | Unset = UNSET
    group_id: str | Unset = UNSET
    status: TransformationProjectStatus | Unset = UNSET
    errors: list[str] | None | Unset = UNSET
    project_config: TransformationProjectConfig | Unset = UNSET
    setup_tests: list[SetupTest] | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.type_ = get("type", UNSET)
        model.group_id = get("group_id", UNSET)
        model.status = get("status", UNSET)
        model.errors = get("errors", UNSET)
        model.project_config = (
            TransformationProjectConfig.from_dict(value)
            if isinstance(value := get("project_config", UNSET), dict)
            else value
        )
        model.setup_tests = (
            [SetupTest.from_dict(item) for item in value]
            if isinstance(value := get("setup_tests", UNSET), list)
            else value
        )
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.created_by_id = get("created_by_id", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (status := self.status) is not UNSET:
            written["status"] = status
        if (errors := self.errors) is not UNSET:
            written["errors"] = errors
        if (project_config := self.project_config) is not UNSET:
            written["project_config"] = (
                project_config.to_dict() if isinstance(project_config, TransformationProjectConfig) else project_config
            )
        if (setup_tests := self.setup_tests) is not UNSET:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, SetupTest) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (created_by_id := self.created_by_id) is not UNSET:
            written["created_by_id"] = created_by_id
        return written
