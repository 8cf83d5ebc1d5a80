from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.destination_networking_method import (
    DestinationNetworkingMethod,
)
from ..models.region import Region
from ..models.time_zone_offset import TimeZoneOffset
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "group_id",
        "service",
        "time_zone_offset",
        "region",
        "daylight_saving_time_enabled",
        "config",
        "networking_method",
        "private_link_id",
        "proxy_agent_id",
        "hybrid_deployment_agent_id",
        "external_secrets_manager_id",
        "external_secrets_keys_config",
        "run_setup_tests",
        "trust_certificates",
        "trust_fingerprints",
    )
)


@_attrs_define(kw_only=True)
class NewDestination(Open):
    """A destination to create.

    Attributes:
        group_id: A group that has no destination yet.
        service: The destination type, such as snowflake, big_query or postgres_warehouse. It cannot change later.
        time_zone_offset: The time zone that sync schedules go by, in hours from UTC; a string with a sign, except for 0.
        region: The cloud region in which Fivetran processes the data; the name begins with the provider.
        daylight_saving_time_enabled: true moves the offset by an hour in summer, on the dates of the United States.
        config: The settings of this destination type, such as host and database. Fivetran's page lists them for each type.
        networking_method: How Fivetran reaches the destination. PrivateLink and ProxyAgent need the id of a private link or proxy
            agent as well.
        private_link_id: The private link to go through, with the networking method PrivateLink.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
        hybrid_deployment_agent_id: The agent in your own network that is to process the data instead of Fivetran's cloud.
        external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every service can use one.
        external_secrets_keys_config: For each secret of `config` that the external secrets manager holds, the key it has there.
        run_setup_tests: false skips the setup tests. The API takes true where it is left out.
        trust_certificates: true has the setup tests accept whatever TLS certificate the host shows. The API takes false: then an
            unknown certificate fails its test, whose details are what approving the certificate needs.
        trust_fingerprints: true has the setup tests accept whatever SSH key the tunnel host shows. The API takes false: then an unknown
            key fails its test, whose details are what approving the fingerprint needs.
    """

    group_id: str
    service: str
    time_zone_offset: TimeZoneOffset
    region: Region | Unset = UNSET
    daylight_saving_time_enabled: bool | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    networking_method: DestinationNetworkingMethod | Unset = UNSET
    private_link_id: str | Unset = UNSET
    proxy_agent_id: str | Unset = UNSET
    hybrid_deployment_agent_id: str | Unset = UNSET
    external_secrets_manager_id: str | Unset = UNSET
    external_secrets_keys_config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    run_setup_tests: bool | Unset = UNSET
    trust_certificates: bool | Unset = UNSET
    trust_fingerprints: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.group_id = source["group_id"]
        model.service = source["service"]
        model.time_zone_offset = source["time_zone_offset"]
        model.region = get("region", UNSET)
        model.daylight_saving_time_enabled = get("daylight_saving_time_enabled", UNSET)
        model.config = get("config", UNSET)
        model.networking_method = get("networking_method", UNSET)
        model.private_link_id = get("private_link_id", UNSET)
        model.proxy_agent_id = get("proxy_agent_id", UNSET)
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id", UNSET)
        model.external_secrets_manager_id = get("external_secrets_manager_id", UNSET)
        model.external_secrets_keys_config = get("external_secrets_keys_config", UNSET)
        model.run_setup_tests = get("run_setup_tests", UNSET)
        model.trust_certificates = get("trust_certificates", UNSET)
        model.trust_fingerprints = get("trust_fingerprints", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["group_id"] = self.group_id
        written["service"] = self.service
        written["time_zone_offset"] = self.time_zone_offset
        if (region := self.region) is not UNSET:
            written["region"] = region
        if (daylight_saving_time_enabled := self.daylight_saving_time_enabled) is not UNSET:
            written["daylight_saving_time_enabled"] = daylight_saving_time_enabled
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (networking_method := self.networking_method) is not UNSET:
            written["networking_method"] = networking_method
        if (private_link_id := self.private_link_id) is not UNSET:
            written["private_link_id"] = private_link_id
        if (proxy_agent_id := self.proxy_agent_id) is not UNSET:
            written["proxy_agent_id"] = proxy_agent_id
        if (hybrid_deployment_agent_id := self.hybrid_deployment_agent_id) is not UNSET:
            written["hybrid_deployment_agent_id"] = hybrid_deployment_agent_id
        if (external_secrets_manager_id := self.external_secrets_manager_id) is not UNSET:
            written["external_secrets_manager_id"] = external_secrets_manager_id
        if (external_secrets_keys_config := self.external_secrets_keys_config) is not UNSET:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        if (run_setup_tests := self.run_setup_tests) is not UNSET:
            written["run_setup_tests"] = run_setup_tests
        if (trust_certificates := self.trust_certificates) is not UNSET:
            written["trust_certificates"] = trust_certificates
        if (trust_fingerprints := self.trust_fingerprints) is not UNSET:
            written["trust_fingerprints"] = trust_fingerprints
        return written
