from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test import SetupTest
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.destination_networking_method import (
        DestinationNetworkingMethod,
    )
    from ..models.destination_setup_status import (
        DestinationSetupStatus,
    )
    from ..models.region import Region
    from ..models.time_zone_offset import TimeZoneOffset

_ATTRIBUTES = {
    "id": "id",
    "group_id": "group_id",
    "service": "service",
    "region": "region",
    "time_zone_offset": "time_zone_offset",
    "daylight_saving_time_enabled": "daylight_saving_time_enabled",
    "setup_status": "setup_status",
    "networking_method": "networking_method",
    "private_link_id": "private_link_id",
    "proxy_agent_id": "proxy_agent_id",
    "hybrid_deployment_agent_id": "hybrid_deployment_agent_id",
    "local_processing_agent_id": "local_processing_agent_id",
    "external_secrets_manager_id": "external_secrets_manager_id",
    "external_secrets_keys_config": "external_secrets_keys_config",
    "config": "config",
    "setup_tests": "setup_tests",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Destination(Model):
    """A destination is the warehouse that the connections of its group write to.

    Attributes:
        id: The destination's id, which is also the id of its group.
        group_id: The group that the destination belongs to, by id; each group has one destination.
        service: The destination type, such as snowflake or postgres_warehouse.
        region: The cloud region in which Fivetran processes the data; the name begins with the provider.
        time_zone_offset: The time zone of sync schedules, in hours from UTC: a string with a sign, except for 0.
        daylight_saving_time_enabled: True if the offset moves by an hour in summer, on the dates of the United States.
        setup_status: The state of the setup. incomplete: the setup tests have never passed; connected: they have; broken: the
            destination was connected, but no longer works. Fivetran's definition has these in capitals, its answers in
            lower case.
        networking_method: The network path from Fivetran to the destination.
        private_link_id: The private link that Fivetran connects through; null if there is none.
        proxy_agent_id: The proxy agent that Fivetran connects through; null if there is none.
        hybrid_deployment_agent_id: The hybrid deployment agent that processes the data; null if Fivetran's cloud does.
        local_processing_agent_id: The former name of `hybrid_deployment_agent_id`.
        external_secrets_manager_id: The external secrets manager that holds the secrets of `config`; null if Fivetran keeps them.
        external_secrets_keys_config: The keys of the secrets of `config` in the external secrets manager, by field; null without a manager.
        config: The settings of this destination type, such as host and database, with secrets as `******`. A `port` is
            text, even if a number was sent. Listings leave it out. Version 1 of the media type calls its
            `connection_type` connection_method.
        setup_tests: The outcome of the setup tests; null if the call ran none.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "external_secrets_keys_config",
            "config",
        )
    )
    id: str
    group_id: str
    service: str
    region: Region
    time_zone_offset: TimeZoneOffset
    daylight_saving_time_enabled: bool | None = None
    setup_status: DestinationSetupStatus
    networking_method: DestinationNetworkingMethod | None = None
    private_link_id: str | None = None
    proxy_agent_id: str | None = None
    hybrid_deployment_agent_id: str | None = None
    local_processing_agent_id: str | None = None
    external_secrets_manager_id: str | None = None
    external_secrets_keys_config: dict[str, Any] | None = None
    config: dict[str, Any] | None = None
    setup_tests: list[SetupTest] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.group_id = get("group_id")
        model.service = get("service")
        model.region = get("region")
        model.time_zone_offset = get("time_zone_offset")
        model.daylight_saving_time_enabled = get("daylight_saving_time_enabled")
        model.setup_status = get("setup_status")
        model.networking_method = get("networking_method")
        model.private_link_id = get("private_link_id")
        model.proxy_agent_id = get("proxy_agent_id")
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id")
        model.local_processing_agent_id = get("local_processing_agent_id")
        model.external_secrets_manager_id = get("external_secrets_manager_id")
        model.external_secrets_keys_config = get("external_secrets_keys_config")
        model.config = get("config")
        model.setup_tests = (
            [SetupTest.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("setup_tests"), list)
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
        if (group_id := self.group_id) is not None or "group_id" not in absent:
            written["group_id"] = group_id
        if (service := self.service) is not None or "service" not in absent:
            written["service"] = service
        if (region := self.region) is not None or "region" not in absent:
            written["region"] = region
        if (time_zone_offset := self.time_zone_offset) is not None or "time_zone_offset" not in absent:
            written["time_zone_offset"] = time_zone_offset
        if (
            daylight_saving_time_enabled := self.daylight_saving_time_enabled
        ) is not None or "daylight_saving_time_enabled" not in absent:
            written["daylight_saving_time_enabled"] = daylight_saving_time_enabled
        if (setup_status := self.setup_status) is not None or "setup_status" not in absent:
            written["setup_status"] = setup_status
        if (networking_method := self.networking_method) is not None or "networking_method" not in absent:
            written["networking_method"] = networking_method
        if (private_link_id := self.private_link_id) is not None or "private_link_id" not in absent:
            written["private_link_id"] = private_link_id
        if (proxy_agent_id := self.proxy_agent_id) is not None or "proxy_agent_id" not in absent:
            written["proxy_agent_id"] = proxy_agent_id
        if (
            hybrid_deployment_agent_id := self.hybrid_deployment_agent_id
        ) is not None or "hybrid_deployment_agent_id" not in absent:
            written["hybrid_deployment_agent_id"] = hybrid_deployment_agent_id
        if (
            local_processing_agent_id := self.local_processing_agent_id
        ) is not None or "local_processing_agent_id" not in absent:
            written["local_processing_agent_id"] = local_processing_agent_id
        if (
            external_secrets_manager_id := self.external_secrets_manager_id
        ) is not None or "external_secrets_manager_id" not in absent:
            written["external_secrets_manager_id"] = external_secrets_manager_id
        if (
            external_secrets_keys_config := self.external_secrets_keys_config
        ) is not None or "external_secrets_keys_config" not in absent:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        if (config := self.config) is not None or "config" not in absent:
            written["config"] = config
        if (setup_tests := self.setup_tests) is not None or "setup_tests" not in absent:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        return written
