from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class TransformationPackage:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            id=take("id"),
            name=take("name", UNSET),
            version=take("version", UNSET),
            connector_types=take("connector_types", UNSET),
            output_model_names=take("output_model_names", UNSET),
            configurable_variables=take("configurable_variables", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
