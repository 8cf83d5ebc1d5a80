from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connector_type_category import (
    ConnectorTypeCategory,
)
from ..models.connector_type_class import ConnectorTypeClass
from ..models.connector_type_feature import ConnectorTypeFeature
from ..models.connector_type_status import (
    ConnectorTypeStatus,
)
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
        "type",
        "description",
        "icon_url",
        "icons",
        "link_to_docs",
        "link_to_erd",
        "connector_class",
        "service_status",
        "service_status_updated_at",
        "supported_features",
        "config",
        "auth",
        "external_secrets_keys_config",
    )
)


@_attrs_define(kw_only=True)
class ConnectorTypeDetails(Open):
    """A connector type with the fields that its connections are configured by.

    Attributes:
        id: What a connection of this type has as its `service`, such as google_ads.
        name: The name to show to people, such as Google Ads.
        type_: The sort of source, as Fivetran groups them.
        description: A sentence about the source.
        icon_url: Where an icon is to be had.
        icons: URLs of more icons, SVG and PNG.
        link_to_docs: The page about the connector in Fivetran's documentation.
        link_to_erd: A drawing of the tables that the connector writes.
        connector_class: A lite connector serves fewer use cases than a standard one.
        service_status: How far a connector type has come.
        service_status_updated_at: Since when `service_status` is what it is. A day such as 2024-12-01; may have a time.
        supported_features: What the connector can do.
        config: The fields of a connection's `config`, in the manner of JSON Schema: `properties` has an entry for each
            field with its `type` and, where there are any, `title`, `description`, `enum`, and `format` (password for
            secrets).
        auth: The fields of a connection's `auth`, in the same form. Absent where the service takes none.
        external_secrets_keys_config: The fields that can come from an external secrets manager.
    """

    id: str
    name: str | Unset = UNSET
    type_: ConnectorTypeCategory | Unset = UNSET
    description: str | None | Unset = UNSET
    icon_url: str | None | Unset = UNSET
    icons: list[str] | Unset = UNSET
    link_to_docs: str | None | Unset = UNSET
    link_to_erd: str | None | Unset = UNSET
    connector_class: ConnectorTypeClass | Unset = UNSET
    service_status: ConnectorTypeStatus | Unset = UNSET
    service_status_updated_at: str | None | Unset = UNSET
    supported_features: list[ConnectorTypeFeature] | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    auth: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    external_secrets_keys_config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.name = get("name", UNSET)
        model.type_ = get("type", UNSET)
        model.description = get("description", UNSET)
        model.icon_url = get("icon_url", UNSET)
        model.icons = get("icons", UNSET)
        model.link_to_docs = get("link_to_docs", UNSET)
        model.link_to_erd = get("link_to_erd", UNSET)
        model.connector_class = get("connector_class", UNSET)
        model.service_status = get("service_status", UNSET)
        model.service_status_updated_at = get("service_status_updated_at", UNSET)
        model.supported_features = (
            [ConnectorTypeFeature.from_dict(item) for item in value]
            if isinstance(value := get("supported_features", UNSET), list)
            else value
        )
        model.config = get("config", UNSET)
        model.auth = get("auth", UNSET)
        model.external_secrets_keys_config = get("external_secrets_keys_config", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (description := self.description) is not UNSET:
            written["description"] = description
        if (icon_url := self.icon_url) is not UNSET:
            written["icon_url"] = icon_url
        if (icons := self.icons) is not UNSET:
            written["icons"] = icons
        if (link_to_docs := self.link_to_docs) is not UNSET:
            written["link_to_docs"] = link_to_docs
        if (link_to_erd := self.link_to_erd) is not UNSET:
            written["link_to_erd"] = link_to_erd
        if (connector_class := self.connector_class) is not UNSET:
            written["connector_class"] = connector_class
        if (service_status := self.service_status) is not UNSET:
            written["service_status"] = service_status
        if (service_status_updated_at := self.service_status_updated_at) is not UNSET:
            written["service_status_updated_at"] = service_status_updated_at
        if (supported_features := self.supported_features) is not UNSET:
            written["supported_features"] = (
                [item.to_dict() if isinstance(item, ConnectorTypeFeature) else item for item in supported_features]
                if isinstance(supported_features, list | tuple)
                else supported_features
            )
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (auth := self.auth) is not UNSET:
            written["auth"] = auth
        if (external_secrets_keys_config := self.external_secrets_keys_config) is not UNSET:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        return written
