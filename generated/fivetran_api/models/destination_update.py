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
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class DestinationUpdate:
    """What to change of a destination.

    Attributes:
        region: The cloud region in which Fivetran processes the data; the name begins with the provider.
        time_zone_offset: The time zone that sync schedules go by, in hours from UTC; a string with a sign, except for 0.
        daylight_saving_time_enabled: true moves the offset by an hour in summer, on the dates of the United States.
        config: The settings to change. Never send back what was read, for its secrets are masked.
        networking_method: How Fivetran reaches the destination. PrivateLink and ProxyAgent need the id of a private link or proxy
            agent as well.
        private_link_id: The private link to go through, with the networking method PrivateLink; null for none.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent; null for none.
        hybrid_deployment_agent_id: The agent in your own network that is to process the data; null for none.
        external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every service can use one. Null for none.
        external_secrets_keys_config: For each secret of `config` that the external secrets manager holds, the key it has there.
        run_setup_tests: false skips the setup tests after the change. The API takes true where it is left out.
        trust_certificates: true has the setup tests accept whatever TLS certificate the host shows. The API takes false: then an
            unknown certificate fails its test, whose details are what approving the certificate needs.
        trust_fingerprints: true has the setup tests accept whatever SSH key the tunnel host shows. The API takes false: then an unknown
            key fails its test, whose details are what approving the fingerprint needs.
    """

    region: Region | Unset = UNSET
    time_zone_offset: TimeZoneOffset | Unset = UNSET
    daylight_saving_time_enabled: bool | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    networking_method: DestinationNetworkingMethod | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    run_setup_tests: bool | Unset = UNSET
    trust_certificates: bool | Unset = UNSET
    trust_fingerprints: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            region=take("region", UNSET),
            time_zone_offset=take("time_zone_offset", UNSET),
            daylight_saving_time_enabled=take("daylight_saving_time_enabled", UNSET),
            config=take("config", UNSET),
            networking_method=take("networking_method", UNSET),
            private_link_id=take("private_link_id", UNSET),
            proxy_agent_id=take("proxy_agent_id", UNSET),
            hybrid_deployment_agent_id=take("hybrid_deployment_agent_id", UNSET),
            external_secrets_manager_id=take("external_secrets_manager_id", UNSET),
            external_secrets_keys_config=take("external_secrets_keys_config", UNSET),
            run_setup_tests=take("run_setup_tests", UNSET),
            trust_certificates=take("trust_certificates", UNSET),
            trust_fingerprints=take("trust_fingerprints", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (region := self.region) is not UNSET:
            written["region"] = region
        if (time_zone_offset := self.time_zone_offset) is not UNSET:
            written["time_zone_offset"] = time_zone_offset
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
