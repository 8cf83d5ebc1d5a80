from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import PrivateLinkRegion, PrivateLinkService

_ATTRIBUTES = {
    "name": "name",
    "region": "region",
    "service": "service",
    "config": "config",
}


@_attrs_define(kw_only=True, repr=False)
class NewPrivateLink(Request):
    """A private link to create.

    Attributes:
        name: The name, unique in the account: a letter or underscore, then letters, digits and underscores; 23 characters
            at most.
        region: The region in which Fivetran processes the data of the link, in the cloud of the service.
        service: The kind of target, and its cloud; the kinds that begin with SOURCE_ lead to any source.
        config: The target of the link, by service. DATABRICKS_AWS, SOURCE_AWS: `connection_service_name`. SNOWFLAKE_AWS:
            `account_url`, `vpce_id`. REDSHIFT_AWS: `aws_account_id`, `cluster_identifier`. DATABRICKS_AZURE,
            DATABRICKS_GCP: `connection_service_id`, `workspace_url`. SNOWFLAKE_AZURE, SNOWFLAKE_GCP: `account_url`,
            `pls_id`. ONELAKE_AZURE, POSTGRES_WAREHOUSE_AZURE, SQL_DATA_WAREHOUSE_AZURE: `connection_service_id`.
            SOURCE_AZURE: `connection_service_id`, `sub_resource_name` and optionally `private_dns_records` (names
            without the zone, separated by semicolons). SOURCE_GCP: `private_connection_service_id`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"name": "str", "region": "str", "service": "str", "config": "map"}
    name: str
    region: PrivateLinkRegion
    service: PrivateLinkService
    config: Mapping[str, object]
    additional_properties: dict[str, Any] = _attrs_field(init=False)
