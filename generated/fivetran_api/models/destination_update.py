from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import DestinationNetworkingMethod, Region, TimeZoneOffset

_ATTRIBUTES = {
    "region": "region",
    "time_zone_offset": "time_zone_offset",
    "daylight_saving_time_enabled": "daylight_saving_time_enabled",
    "config": "config",
    "networking_method": "networking_method",
    "private_link_id": "private_link_id",
    "proxy_agent_id": "proxy_agent_id",
    "hybrid_deployment_agent_id": "hybrid_deployment_agent_id",
    "external_secrets_manager_id": "external_secrets_manager_id",
    "external_secrets_keys_config": "external_secrets_keys_config",
    "run_setup_tests": "run_setup_tests",
    "trust_certificates": "trust_certificates",
    "trust_fingerprints": "trust_fingerprints",
}


@_attrs_define(kw_only=True, repr=False)
class DestinationUpdate(Request):
    """Changes to a destination.

    Attributes:
        region: The cloud region in which Fivetran processes the data; the name begins with the provider.
        time_zone_offset: The time zone of sync schedules, in hours from UTC: a string with a sign, except for 0.
        daylight_saving_time_enabled: True if the offset moves by an hour in summer, on the dates of the United States.
        config: The settings to change. Do not send back a `config` that was read: its secrets are masked.
        networking_method: The network path from Fivetran to the destination. PrivateLink and ProxyAgent need the id of a private link
            or proxy agent as well.
        private_link_id: The private link to go through, with the networking method PrivateLink.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
        hybrid_deployment_agent_id: The hybrid deployment agent to process the data with.
        external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every service can use one.
        external_secrets_keys_config: The keys of the secrets of `config` in the external secrets manager, by field.
        run_setup_tests: False to skip the setup tests. The API's default is true.
        trust_certificates: True to have the setup tests accept any TLS certificate of the host. The API's default is false: an unknown
            certificate fails its test, and the test's `details` have what approving it needs.
        trust_fingerprints: True to have the setup tests accept any SSH key of the tunnel host. The API's default is false: an unknown
            key fails its test, and the test's `details` have what approving it needs.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "config",
            "external_secrets_keys_config",
        )
    )
    _kinds: ClassVar[Mapping[str, str]] = {
        "region": "str?",
        "time_zone_offset": "str?",
        "daylight_saving_time_enabled": "bool?",
        "config": "map?",
        "networking_method": "str?",
        "private_link_id": "str?",
        "proxy_agent_id": "str?",
        "hybrid_deployment_agent_id": "str?",
        "external_secrets_manager_id": "str?",
        "external_secrets_keys_config": "map?",
        "run_setup_tests": "bool?",
        "trust_certificates": "bool?",
        "trust_fingerprints": "bool?",
    }
    region: Region | None | Unset = UNSET
    time_zone_offset: TimeZoneOffset | None | Unset = UNSET
    daylight_saving_time_enabled: bool | None | Unset = UNSET
    config: Mapping[str, object] | None | Unset = UNSET
    networking_method: DestinationNetworkingMethod | None | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: Mapping[str, object] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    trust_certificates: bool | None | Unset = UNSET
    trust_fingerprints: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
