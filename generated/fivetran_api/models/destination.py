from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.destination_networking_method import (
    DestinationNetworkingMethod,
)
from ..models.destination_setup_status import (
    DestinationSetupStatus,
)
from ..models.region import Region
from ..models.setup_test import SetupTest
from ..models.time_zone_offset import TimeZoneOffset
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "id",
        "group_id",
        "service",
        "region",
        "time_zone_offset",
        "daylight_saving_time_enabled",
        "setup_status",
        "networking_method",
        "private_link_id",
        "proxy_agent_id",
        "hybrid_deployment_agent_id",
        "local_processing_agent_id",
        "external_secrets_manager_id",
        "external_secrets_keys_config",
        "config",
        "setup_tests",
    )
)


@_attrs_define(kw_only=True)
class Destination(Open):
    """A destination is the warehouse that the connections of its group write to.

    Attributes:
        id: The same as the id of its group.
        group_id: The group that the destination belongs to; one to one.
        service: The destination type, such as snowflake or postgres_warehouse.
        region: The cloud region in which Fivetran processes the data; the name begins with the provider.
        time_zone_offset: The time zone that sync schedules go by, in hours from UTC; a string with a sign, except for 0.
        daylight_saving_time_enabled: true moves the offset by an hour in summer, on the dates of the United States.
        setup_status: incomplete until the setup tests have passed, then connected; broken where it was connected and stopped
            working. Fivetran's definition has these in capitals, its answers in lower case.
        networking_method: How Fivetran reaches the destination.
        private_link_id: The private link that Fivetran goes through; null where there is none.
        proxy_agent_id: The proxy agent that Fivetran goes through; null where there is none.
        hybrid_deployment_agent_id: The agent in your own network that processes the data; null where Fivetran's cloud does.
        local_processing_agent_id: The former name of `hybrid_deployment_agent_id`.
        external_secrets_manager_id: The external secrets manager that holds the secrets of `config`; null where Fivetran keeps them.
        external_secrets_keys_config: For each secret of `config` that the external secrets manager holds, the key it has there. Absent or null
            without one.
        config: The settings of this destination type, such as host and database, with secrets as `******`; absent in
            listings. Version 1 of the media type calls its `connection_type` connection_method.
        setup_tests: What each setup test found. Only in answers to calls that ran them.
    """

    id: str
    group_id: str
    service: str
    region: Region
    time_zone_offset: TimeZoneOffset
    daylight_saving_time_enabled: bool | None | Unset = UNSET
    setup_status: DestinationSetupStatus
    networking_method: DestinationNetworkingMethod | None | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    local_processing_agent_id: str | None | Unset = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: dict[str, Any] | None | Unset = _attrs_field(default=UNSET, repr=hidden)
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    setup_tests: list[SetupTest] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.group_id = get("group_id", UNSET)
        model.service = get("service", UNSET)
        model.region = get("region", UNSET)
        model.time_zone_offset = get("time_zone_offset", UNSET)
        model.daylight_saving_time_enabled = get("daylight_saving_time_enabled", UNSET)
        model.setup_status = get("setup_status", UNSET)
        model.networking_method = get("networking_method", UNSET)
        model.private_link_id = get("private_link_id", UNSET)
        model.proxy_agent_id = get("proxy_agent_id", UNSET)
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id", UNSET)
        model.local_processing_agent_id = get("local_processing_agent_id", UNSET)
        model.external_secrets_manager_id = get("external_secrets_manager_id", UNSET)
        model.external_secrets_keys_config = get("external_secrets_keys_config", UNSET)
        model.config = get("config", UNSET)
        model.setup_tests = (
            [SetupTest.from_dict(item) for item in value]
            if isinstance(value := get("setup_tests", UNSET), list)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (service := self.service) is not UNSET:
            written["service"] = service
        if (region := self.region) is not UNSET:
            written["region"] = region
        if (time_zone_offset := self.time_zone_offset) is not UNSET:
            written["time_zone_offset"] = time_zone_offset
        if (daylight_saving_time_enabled := self.daylight_saving_time_enabled) is not UNSET:
            written["daylight_saving_time_enabled"] = daylight_saving_time_enabled
        if (setup_status := self.setup_status) is not UNSET:
            written["setup_status"] = setup_status
        if (networking_method := self.networking_method) is not UNSET:
            written["networking_method"] = networking_method
        if (private_link_id := self.private_link_id) is not UNSET:
            written["private_link_id"] = private_link_id
        if (proxy_agent_id := self.proxy_agent_id) is not UNSET:
            written["proxy_agent_id"] = proxy_agent_id
        if (hybrid_deployment_agent_id := self.hybrid_deployment_agent_id) is not UNSET:
            written["hybrid_deployment_agent_id"] = hybrid_deployment_agent_id
        if (local_processing_agent_id := self.local_processing_agent_id) is not UNSET:
            written["local_processing_agent_id"] = local_processing_agent_id
        if (external_secrets_manager_id := self.external_secrets_manager_id) is not UNSET:
            written["external_secrets_manager_id"] = external_secrets_manager_id
        if (external_secrets_keys_config := self.external_secrets_keys_config) is not UNSET:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (setup_tests := self.setup_tests) is not UNSET:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, SetupTest) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        return written
