from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_step import TransformationStep
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "project_id",
        "name",
        "steps",
        "package_name",
        "connection_ids",
        "excluded_models",
        "configurable_variables",
        "upgrade_available",
    )
)


@_attrs_define(kw_only=True)
class TransformationConfig(Open):
    """What a transformation runs. Fields of the other type are absent.

    Attributes:
        project_id: DBT_CORE only; the transformation project whose models the steps work on.
        name: DBT_CORE only.
        steps: DBT_CORE only; executed in this order.
        package_name: QUICKSTART only; the package as the listing of packages names it.
        connection_ids: QUICKSTART only; the connections whose data the package works on.
        excluded_models: QUICKSTART only; names of output models that are not built.
        configurable_variables: QUICKSTART only; values by variable name.
        upgrade_available: QUICKSTART only; true where the package has a version newer than the one in use.
    """

    project_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    steps: list[TransformationStep] | None | Unset = UNSET
    package_name: str | None | Unset = UNSET
    connection_ids: list[str] | None | Unset = UNSET
    excluded_models: list[str] | None | Unset = UNSET
    configurable_variables: dict[str, Any] | None | Unset = UNSET
    upgrade_available: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.project_id = get("project_id", UNSET)
        model.name = get("name", UNSET)
        model.steps = (
            [TransformationStep.from_dict(item) for item in value]
            if isinstance(value := get("steps", UNSET), list)
            else value
        )
        model.package_name = get("package_name", UNSET)
        model.connection_ids = get("connection_ids", UNSET)
        model.excluded_models = get("excluded_models", UNSET)
        model.configurable_variables = get("configurable_variables", UNSET)
        model.upgrade_available = get("upgrade_available", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (project_id := self.project_id) is not UNSET:
            written["project_id"] = project_id
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (steps := self.steps) is not UNSET:
            written["steps"] = (
                [item.to_dict() if isinstance(item, TransformationStep) else item for item in steps]
                if isinstance(steps, list | tuple)
                else steps
            )
        if (package_name := self.package_name) is not UNSET:
            written["package_name"] = package_name
        if (connection_ids := self.connection_ids) is not UNSET:
            written["connection_ids"] = connection_ids
        if (excluded_models := self.excluded_models) is not UNSET:
            written["excluded_models"] = excluded_models
        if (configurable_variables := self.configurable_variables) is not UNSET:
            written["configurable_variables"] = configurable_variables
        if (upgrade_available := self.upgrade_available) is not UNSET:
            written["upgrade_available"] = upgrade_available
        return written
