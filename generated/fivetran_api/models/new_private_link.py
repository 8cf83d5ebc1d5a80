from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.private_link_region import PrivateLinkRegion
from ..models.private_link_service import PrivateLinkService
from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(
    (
        "name",
        "region",
        "service",
        "config",
    )
)


@_attrs_define(kw_only=True)
class NewPrivateLink(Open):
    """A private link to create.

    Attributes:
        name: Unique in the account; begins with a letter or underscore, then letters, digits and underscores; 23
            characters at most.
        region: Where Fivetran processes the data that comes through the link. Its cloud is that of the service.
        service: What the link leads to, and in which cloud; the SOURCE_ ones lead to any source.
        config: What the link leads to, by service. DATABRICKS_AWS, SOURCE_AWS: `connection_service_name`. SNOWFLAKE_AWS:
            `account_url`, `vpce_id`. REDSHIFT_AWS: `aws_account_id`, `cluster_identifier`. DATABRICKS_AZURE,
            DATABRICKS_GCP: `connection_service_id`, `workspace_url`. SNOWFLAKE_AZURE, SNOWFLAKE_GCP: `account_url`,
            `pls_id`. ONELAKE_AZURE, POSTGRES_WAREHOUSE_AZURE, SQL_DATA_WAREHOUSE_AZURE: `connection_service_id`.
            SOURCE_AZURE: `connection_service_id`, `sub_resource_name` and optionally `private_dns_records` (names
            without the zone, separated by semicolons). SOURCE_GCP: `private_connection_service_id`.
    """

    name: str
    region: PrivateLinkRegion
    service: PrivateLinkService
    config: dict[str, Any] = _attrs_field(repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.name = source["name"]
        model.region = source["region"]
        model.service = source["service"]
        model.config = source["config"]
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["name"] = self.name
        written["region"] = self.region
        written["service"] = self.service
        written["config"] = self.config
        return written
