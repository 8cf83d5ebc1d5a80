from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connector_type_feature import ConnectorTypeFeature
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.connector_type_category import (
        ConnectorTypeCategory,
    )
    from ..models.connector_type_class import ConnectorTypeClass
    from ..models.connector_type_status import (
        ConnectorTypeStatus,
    )

_ATTRIBUTES = {
    "id": "id",
    "name": "name",
    "type": "type",
    "description": "description",
    "icon_url": "icon_url",
    "icons": "icons",
    "link_to_docs": "link_to_docs",
    "link_to_erd": "link_to_erd",
    "connector_class": "connector_class",
    "service_status": "service_status",
    "service_status_updated_at": "service_status_updated_at",
    "supported_features": "supported_features",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectorType(Model):
    """A connector type is a kind of source that connections read, such as postgres.

    Attributes:
        id: The `service` of connections of this type, such as google_ads.
        name: The name to show to people, such as Google Ads.
        type: The sort of source, as Fivetran groups them.
        description: A sentence about the source.
        icon_url: The URL of an icon.
        icons: The URLs of more icons, SVG and PNG.
        link_to_docs: The page about the connector in Fivetran's documentation.
        link_to_erd: A drawing of the tables that the connector writes.
        connector_class: A lite connector serves fewer use cases than a standard one.
        service_status: The stage of a connector type's release.
        service_status_updated_at: The day since which `service_status` is valid, such as 2024-12-01; may have a time.
        supported_features: The features of the connector type.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    name: str
    type: ConnectorTypeCategory
    description: str | None = None
    icon_url: str | None = None
    icons: list[str] | None = None
    link_to_docs: str | None = None
    link_to_erd: str | None = None
    connector_class: ConnectorTypeClass | None = None
    service_status: ConnectorTypeStatus | None = None
    service_status_updated_at: str | None = None
    supported_features: list[ConnectorTypeFeature] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.name = get("name")
        model.type = get("type")
        model.description = get("description")
        model.icon_url = get("icon_url")
        model.icons = get("icons")
        model.link_to_docs = get("link_to_docs")
        model.link_to_erd = get("link_to_erd")
        model.connector_class = get("connector_class")
        model.service_status = get("service_status")
        model.service_status_updated_at = get("service_status_updated_at")
        model.supported_features = (
            [ConnectorTypeFeature.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("supported_features"), list)
            else value
        )
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
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (description := self.description) is not None or "description" not in absent:
            written["description"] = description
        if (icon_url := self.icon_url) is not None or "icon_url" not in absent:
            written["icon_url"] = icon_url
        if (icons := self.icons) is not None or "icons" not in absent:
            written["icons"] = icons
        if (link_to_docs := self.link_to_docs) is not None or "link_to_docs" not in absent:
            written["link_to_docs"] = link_to_docs
        if (link_to_erd := self.link_to_erd) is not None or "link_to_erd" not in absent:
            written["link_to_erd"] = link_to_erd
        if (connector_class := self.connector_class) is not None or "connector_class" not in absent:
            written["connector_class"] = connector_class
        if (service_status := self.service_status) is not None or "service_status" not in absent:
            written["service_status"] = service_status
        if (
            service_status_updated_at := self.service_status_updated_at
        ) is not None or "service_status_updated_at" not in absent:
            written["service_status_updated_at"] = service_status_updated_at
        if (supported_features := self.supported_features) is not None or "supported_features" not in absent:
            written["supported_features"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in supported_features]
                if isinstance(supported_features, list | tuple)
                else supported_features
            )
        return written
