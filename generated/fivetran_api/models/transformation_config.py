from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_step import TransformationStep
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "project_id": "project_id",
    "name": "name",
    "steps": "steps",
    "package_name": "package_name",
    "connection_ids": "connection_ids",
    "excluded_models": "excluded_models",
    "configurable_variables": "configurable_variables",
    "upgrade_available": "upgrade_available",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TransformationConfig(Model):
    """The config of a transformation. Fields of the other type are null.

    Attributes:
        project_id: DBT_CORE only; the transformation project whose models the steps work on.
        name: DBT_CORE only; the transformation's name.
        steps: DBT_CORE only; the dbt commands to run, in this order.
        package_name: QUICKSTART only; the package as the listing of packages names it.
        connection_ids: QUICKSTART only; the connections whose data the package works on.
        excluded_models: QUICKSTART only; names of output models that are not built.
        configurable_variables: QUICKSTART only; values by variable name.
        upgrade_available: QUICKSTART only; true if the package has a version newer than the one in use.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    project_id: str | None = None
    name: str | None = None
    steps: list[TransformationStep] | None = None
    package_name: str | None = None
    connection_ids: list[str] | None = None
    excluded_models: list[str] | None = None
    configurable_variables: dict[str, Any] | None = None
    upgrade_available: bool | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.project_id = get("project_id")
        model.name = get("name")
        model.steps = (
            [TransformationStep.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("steps"), list)
            else value
        )
        model.package_name = get("package_name")
        model.connection_ids = get("connection_ids")
        model.excluded_models = get("excluded_models")
        model.configurable_variables = get("configurable_variables")
        model.upgrade_available = get("upgrade_available")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (project_id := self.project_id) is not None or "project_id" not in absent:
            written["project_id"] = project_id
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (steps := self.steps) is not None or "steps" not in absent:
            written["steps"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in steps]
                if isinstance(steps, list | tuple)
                else steps
            )
        if (package_name := self.package_name) is not None or "package_name" not in absent:
            written["package_name"] = package_name
        if (connection_ids := self.connection_ids) is not None or "connection_ids" not in absent:
            written["connection_ids"] = connection_ids
        if (excluded_models := self.excluded_models) is not None or "excluded_models" not in absent:
            written["excluded_models"] = excluded_models
        if (configurable_variables := self.configurable_variables) is not None or "configurable_variables" not in absent:
            written["configurable_variables"] = configurable_variables
        if (upgrade_available := self.upgrade_available) is not None or "upgrade_available" not in absent:
            written["upgrade_available"] = upgrade_available
        return written
