from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_card import ConnectCard
from ..models.connection_destination_configuration import (
    ConnectionDestinationConfiguration,
)
from ..models.connection_status import ConnectionStatus
from ..models.data_delay_sensitivity import (
    DataDelaySensitivity,
)
from ..models.destination_schema_names import (
    DestinationSchemaNames,
)
from ..models.reported_networking_method import (
    ReportedNetworkingMethod,
)
from ..models.schedule import Schedule
from ..models.schedule_type import ScheduleType
from ..models.setup_test import SetupTest
from ..models.stored_connect_card_config import StoredConnectCardConfig
from ..models.sync_frequency import SyncFrequency
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "service",
        "schema",
        "group_id",
        "paused",
        "status",
        "config",
        "sync_frequency",
        "schedule_type",
        "daily_sync_time",
        "schedule",
        "created_at",
        "succeeded_at",
        "failed_at",
        "connected_by",
        "service_version",
        "pause_after_trial",
        "data_delay_sensitivity",
        "data_delay_threshold",
        "setup_tests",
        "source_sync_details",
        "networking_method",
        "private_link_id",
        "proxy_agent_id",
        "hybrid_deployment_agent_id",
        "local_processing_agent_id",
        "connect_card",
        "connect_card_config",
        "destination_configuration",
        "destination_schema_names",
        "external_secrets_manager_id",
        "external_secrets_keys_config",
    )
)


@_attrs_define(kw_only=True)
class Connection(Open):
    """A connection moves data from one source into one destination.

    Attributes:
        id: Given by Fivetran, two words such as speak_inexpensive.
        service: The connector type, such as postgres or google_ads; the metadata list them all.
        schema: The connection's name, which is also its place in the destination - a schema, a schema and table joined by a
            dot, or what the names of its schemas begin with. Never changes.
        group_id: The group, and thereby the destination, that the connection belongs to.
        paused: A paused connection does not sync.
        status: How setup and syncs are going.
        config: The fields of the connector type. Passwords, keys and the like are masked, so do not send it back. Values of
            the same field may be a number in one answer and a string in another.
        sync_frequency: Minutes from one sync to the next; without effect where `schedule_type` is manual.
        schedule_type: Whether the connection syncs by itself.
        daily_sync_time: The hour at which syncs start, 00:00 to 23:00, where `sync_frequency` is 1440 and an hour was chosen; null
            or absent otherwise. UTC according to one page of Fivetran's, the destination's time zone according to
            another.
        schedule: The schedule in its newer form, which most answers lack; it takes precedence over `sync_frequency`.
        created_at: When the connection was created.
        succeeded_at: When a sync last succeeded, null before the first time. A later failure leaves it as it is.
        failed_at: When a sync last failed, null before the first time. A later success leaves it as it is.
        connected_by: The id of the user who created the connection, null where it was no user.
        service_version: The version of the connector type.
        pause_after_trial: Whether the connection is paused once its free trial is over.
        data_delay_sensitivity: How soon Fivetran notifies about data that is late.
        data_delay_threshold: Minutes of delay before Fivetran notifies; counts only where `data_delay_sensitivity` is CUSTOM.
        setup_tests: The outcome of the setup tests; empty or absent where the call ran none.
        source_sync_details: What the source reports of its side, different for each connector type.
        networking_method: How Fivetran reaches the source.
        private_link_id: The private link that the connection goes through.
        proxy_agent_id: The proxy agent that the connection goes through.
        hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
        local_processing_agent_id: The old name of `hybrid_deployment_agent_id`, which older answers have.
        connect_card: The connect card that was made together with the connection. Most answers lack it.
        connect_card_config: What the connect card was made with.
        destination_configuration: Where the connection departs from the settings of its destination.
        destination_schema_names: How schemas, tables and columns are named in the destination.
        external_secrets_manager_id: The external secrets manager that the connection's secrets are in.
        external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets manager has their values.
    """

    id: str
    service: str
    schema: str
    group_id: str
    paused: bool
    status: ConnectionStatus
    config: dict[str, Any] = _attrs_field(repr=hidden)
    sync_frequency: SyncFrequency | None
    schedule_type: ScheduleType
    daily_sync_time: str | None | Unset = UNSET
    schedule: Schedule | None | Unset = UNSET
    created_at: datetime.datetime
    succeeded_at: datetime.datetime | None
    failed_at: datetime.datetime | None
    connected_by: str | None | Unset = UNSET
    service_version: int | None | Unset = UNSET
    pause_after_trial: bool
    data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET
    data_delay_threshold: int | None | Unset = UNSET
    setup_tests: list[SetupTest] | None | Unset = UNSET
    source_sync_details: dict[str, Any] | None | Unset = UNSET
    networking_method: ReportedNetworkingMethod | None | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    local_processing_agent_id: str | None | Unset = UNSET
    connect_card: ConnectCard | None | Unset = UNSET
    connect_card_config: StoredConnectCardConfig | None | Unset = UNSET
    destination_configuration: ConnectionDestinationConfiguration | None | Unset = UNSET
    destination_schema_names: DestinationSchemaNames | None | Unset = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: dict[str, str] | None | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.service = get("service", UNSET)
        model.schema = get("schema", UNSET)
        model.group_id = get("group_id", UNSET)
        model.paused = get("paused", UNSET)
        model.status = ConnectionStatus.from_dict(value) if isinstance(value := get("status", UNSET), dict) else value
        model.config = get("config", UNSET)
        model.sync_frequency = get("sync_frequency", UNSET)
        model.schedule_type = get("schedule_type", UNSET)
        model.daily_sync_time = get("daily_sync_time", UNSET)
        model.schedule = Schedule.from_dict(value) if isinstance(value := get("schedule", UNSET), dict) else value
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.succeeded_at = read_timestamp(value) if isinstance(value := get("succeeded_at", UNSET), str) else value
        model.failed_at = read_timestamp(value) if isinstance(value := get("failed_at", UNSET), str) else value
        model.connected_by = get("connected_by", UNSET)
        model.service_version = get("service_version", UNSET)
        model.pause_after_trial = get("pause_after_trial", UNSET)
        model.data_delay_sensitivity = get("data_delay_sensitivity", UNSET)
        model.data_delay_threshold = get("data_delay_threshold", UNSET)
        model.setup_tests = (
            [SetupTest.from_dict(item) for item in value]
            if isinstance(value := get("setup_tests", UNSET), list)
            else value
        )
        model.source_sync_details = get("source_sync_details", UNSET)
        model.networking_method = get("networking_method", UNSET)
        model.private_link_id = get("private_link_id", UNSET)
        model.proxy_agent_id = get("proxy_agent_id", UNSET)
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id", UNSET)
        model.local_processing_agent_id = get("local_processing_agent_id", UNSET)
        model.connect_card = (
            ConnectCard.from_dict(value) if isinstance(value := get("connect_card", UNSET), dict) else value
        )
        model.connect_card_config = (
            StoredConnectCardConfig.from_dict(value)
            if isinstance(value := get("connect_card_config", UNSET), dict)
            else value
        )
        model.destination_configuration = (
            ConnectionDestinationConfiguration.from_dict(value)
            if isinstance(value := get("destination_configuration", UNSET), dict)
            else value
        )
        model.destination_schema_names = get("destination_schema_names", UNSET)
        model.external_secrets_manager_id = get("external_secrets_manager_id", UNSET)
        model.external_secrets_keys_config = get("external_secrets_keys_config", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (service := self.service) is not UNSET:
            written["service"] = service
        if (schema := self.schema) is not UNSET:
            written["schema"] = schema
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (paused := self.paused) is not UNSET:
            written["paused"] = paused
        if (status := self.status) is not UNSET:
            written["status"] = status.to_dict() if isinstance(status, ConnectionStatus) else status
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (sync_frequency := self.sync_frequency) is not UNSET:
            written["sync_frequency"] = sync_frequency
        if (schedule_type := self.schedule_type) is not UNSET:
            written["schedule_type"] = schedule_type
        if (daily_sync_time := self.daily_sync_time) is not UNSET:
            written["daily_sync_time"] = daily_sync_time
        if (schedule := self.schedule) is not UNSET:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, Schedule) else schedule
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (succeeded_at := self.succeeded_at) is not UNSET:
            written["succeeded_at"] = (
                write_timestamp(succeeded_at) if isinstance(succeeded_at, datetime.datetime) else succeeded_at
            )
        if (failed_at := self.failed_at) is not UNSET:
            written["failed_at"] = write_timestamp(failed_at) if isinstance(failed_at, datetime.datetime) else failed_at
        if (connected_by := self.connected_by) is not UNSET:
            written["connected_by"] = connected_by
        if (service_version := self.service_version) is not UNSET:
            written["service_version"] = service_version
        if (pause_after_trial := self.pause_after_trial) is not UNSET:
            written["pause_after_trial"] = pause_after_trial
        if (data_delay_sensitivity := self.data_delay_sensitivity) is not UNSET:
            written["data_delay_sensitivity"] = data_delay_sensitivity
        if (data_delay_threshold := self.data_delay_threshold) is not UNSET:
            written["data_delay_threshold"] = data_delay_threshold
        if (setup_tests := self.setup_tests) is not UNSET:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, SetupTest) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        if (source_sync_details := self.source_sync_details) is not UNSET:
            written["source_sync_details"] = source_sync_details
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
        if (connect_card := self.connect_card) is not UNSET:
            written["connect_card"] = connect_card.to_dict() if isinstance(connect_card, ConnectCard) else connect_card
        if (connect_card_config := self.connect_card_config) is not UNSET:
            written["connect_card_config"] = (
                connect_card_config.to_dict()
                if isinstance(connect_card_config, StoredConnectCardConfig)
                else connect_card_config
            )
        if (destination_configuration := self.destination_configuration) is not UNSET:
            written["destination_configuration"] = (
                destination_configuration.to_dict()
                if isinstance(destination_configuration, ConnectionDestinationConfiguration)
                else destination_configuration
            )
        if (destination_schema_names := self.destination_schema_names) is not UNSET:
            written["destination_schema_names"] = destination_schema_names
        if (external_secrets_manager_id := self.external_secrets_manager_id) is not UNSET:
            written["external_secrets_manager_id"] = external_secrets_manager_id
        if (external_secrets_keys_config := self.external_secrets_keys_config) is not UNSET:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        return written
