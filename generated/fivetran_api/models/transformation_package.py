from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "id",
        "name",
        "version",
        "connector_types",
        "output_model_names",
        "configurable_variables",
    )
)


@_attrs_define(kw_only=True)
class TransformationPackage(Open):
    """A Quickstart package is a set of dbt models for the data of certain connector types, maintained by Fivetran.

    Attributes:
        id: Given by Fivetran. Needed to read the package, not to use it.
        name: What a transformation gives as `package_name`.
        version: The version that new and upgraded transformations get.
        connector_types: The connector types whose data it works on.
        output_model_names: The models that it builds where none is excluded.
        configurable_variables: The variables that a transformation may set, with their values, by name.
    """

    id: str
    name: str | Unset = UNSET
    version: str | Unset = UNSET
    connector_types: list[str] | Unset = UNSET
    output_model_names: list[str] | Unset = UNSET
    configurable_variables: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.name = get("name", UNSET)
        model.version = get("version", UNSET)
        model.connector_types = get("connector_types", UNSET)
        model.output_model_names = get("output_model_names", UNSET)
        model.configurable_variables = get("configurable_variables", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (version := self.version) is not UNSET:
            written["version"] = version
        if (connector_types := self.connector_types) is not UNSET:
            written["connector_types"] = connector_types
        if (output_model_names := self.output_model_names) is not UNSET:
            written["output_model_names"] = output_model_names
        if (configurable_variables := self.configurable_variables) is not UNSET:
            written["configurable_variables"] = configurable_variables
        return written
