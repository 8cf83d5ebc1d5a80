from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "id": "id",
    "name": "name",
    "version": "version",
    "connector_types": "connector_types",
    "output_model_names": "output_model_names",
    "configurable_variables": "configurable_variables",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TransformationPackage(Model):
    """A Quickstart package is a set of dbt models for the data of certain connector types, maintained by Fivetran.

    Attributes:
        id: The id, assigned by Fivetran. It is needed to read the package, not to use it.
        name: The package's name, the `package_name` of transformations.
        version: The version that new and upgraded transformations get.
        connector_types: The connector types whose data it works on.
        output_model_names: The models that it builds if none is excluded.
        configurable_variables: The variables that a transformation may set, with their values, by name.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    name: str | None = None
    version: str | None = None
    connector_types: list[str] | None = None
    output_model_names: list[str] | None = None
    configurable_variables: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.name = get("name")
        model.version = get("version")
        model.connector_types = get("connector_types")
        model.output_model_names = get("output_model_names")
        model.configurable_variables = get("configurable_variables")
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
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (version := self.version) is not None or "version" not in absent:
            written["version"] = version
        if (connector_types := self.connector_types) is not None or "connector_types" not in absent:
            written["connector_types"] = connector_types
        if (output_model_names := self.output_model_names) is not None or "output_model_names" not in absent:
            written["output_model_names"] = output_model_names
        if (configurable_variables := self.configurable_variables) is not None or "configurable_variables" not in absent:
            written["configurable_variables"] = configurable_variables
        return written
