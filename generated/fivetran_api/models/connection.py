from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_card import ConnectCard
from ..models.connection_destination_configuration import (
    ConnectionDestinationConfiguration,
)
from ..models.connection_status import ConnectionStatus
from ..models.schedule import Schedule
from ..models.setup_test import SetupTest
from ..models.stored_connect_card_config import StoredConnectCardConfig
from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.data_delay_sensitivity import (
        DataDelaySensitivity,
    )
    from ..models.destination_schema_names import (
        DestinationSchemaNames,
    )
    from ..models.reported_networking_method import (
        ReportedNetworkingMethod,
    )
    from ..models.schedule_type import ScheduleType
    from ..models.sync_frequency import SyncFrequency

_ATTRIBUTES = {
    "id": "id",
    "service": "service",
    "schema": "schema",
    "group_id": "group_id",
    "paused": "paused",
    "status": "status",
    "config": "config",
    "sync_frequency": "sync_frequency",
    "schedule_type": "schedule_type",
    "daily_sync_time": "daily_sync_time",
    "schedule": "schedule",
    "created_at": "created_at",
    "succeeded_at": "succeeded_at",
    "failed_at": "failed_at",
    "connected_by": "connected_by",
    "service_version": "service_version",
    "pause_after_trial": "pause_after_trial",
    "data_checks": "data_checks",
    "data_delay_sensitivity": "data_delay_sensitivity",
    "data_delay_threshold": "data_delay_threshold",
    "setup_tests": "setup_tests",
    "source_sync_details": "source_sync_details",
    "networking_method": "networking_method",
    "private_link_id": "private_link_id",
    "proxy_agent_id": "proxy_agent_id",
    "hybrid_deployment_agent_id": "hybrid_deployment_agent_id",
    "local_processing_agent_id": "local_processing_agent_id",
    "connect_card": "connect_card",
    "connect_card_config": "connect_card_config",
    "destination_configuration": "destination_configuration",
    "destination_schema_names": "destination_schema_names",
    "external_secrets_manager_id": "external_secrets_manager_id",
    "external_secrets_keys_config": "external_secrets_keys_config",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class Connection(Model):
    """A connection moves data from one source into one destination.

    Attributes:
        id: The id, assigned by Fivetran: two words such as speak_inexpensive.
        service: The id of the connector type, such as postgres or google_ads; `metadata.list_connector_types` lists them.
        schema: The connection's name, which is also its place in the destination: a schema, a schema and table joined by a
            dot, or the prefix of its schemas. It never changes.
        group_id: The group, and thereby the destination, that the connection belongs to.
        paused: True if the connection is paused, so that it does not sync.
        status: The state of setup and syncs.
        config: The fields of the connector type, mostly without those that name the connection: `schema` has them. Secrets
            are masked, so do not send it back. The same field may be a number in one answer and a string in another.
        sync_frequency: Minutes between syncs; without effect if `schedule_type` is manual.
        schedule_type: The way syncs are started, by schedule or only on request.
        daily_sync_time: The hour at which syncs start, 00:00 to 23:00, if `sync_frequency` is 1440 and an hour was chosen; null
            otherwise. One page of Fivetran's calls it UTC, another the destination's time zone.
        schedule: The schedule in its newer form, which most answers lack; it takes precedence over `sync_frequency`.
        created_at: The time at which the connection was created.
        succeeded_at: The time of the last successful sync; null if there was none. A later failure leaves it as it is.
        failed_at: The time of the last failed sync; null if there was none. A later success leaves it as it is.
        connected_by: The id of the user who created the connection; null if it was not a user.
        service_version: The version of the connector type.
        pause_after_trial: True if the connection is paused at the end of its free trial.
        data_checks: True if Fivetran compares the loaded data with the source; null if the connection does not offer it.
        data_delay_sensitivity: The delay of data after which Fivetran notifies.
        data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if `data_delay_sensitivity` is CUSTOM.
        setup_tests: The outcome of the setup tests; empty or null if the call ran none.
        source_sync_details: Details of the sync from the source, different for each connector type.
        networking_method: The network path from Fivetran to the source.
        private_link_id: The private link that the connection goes through.
        proxy_agent_id: The proxy agent that the connection goes through.
        hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
        local_processing_agent_id: The old name of `hybrid_deployment_agent_id`, which older answers have.
        connect_card: The connect card that was created together with the connection. Most answers lack it.
        connect_card_config: The settings of the connect card.
        destination_configuration: Settings of the destination that differ for this connection.
        destination_schema_names: The naming of schemas, tables and columns in the destination.
        external_secrets_manager_id: The external secrets manager that holds the connection's secrets.
        external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets manager has their values.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "config",
            "external_secrets_keys_config",
        )
    )
    id: str
    service: str
    schema: str
    group_id: str
    paused: bool
    status: ConnectionStatus
    config: dict[str, Any]
    sync_frequency: SyncFrequency | None
    schedule_type: ScheduleType
    daily_sync_time: str | None = None
    schedule: Schedule | None = None
    created_at: datetime.datetime
    succeeded_at: datetime.datetime | None
    failed_at: datetime.datetime | None
    connected_by: str | None = None
    service_version: int | None = None
    pause_after_trial: bool
    data_checks: bool | None = None
    data_delay_sensitivity: DataDelaySensitivity | None = None
    data_delay_threshold: int | None = None
    setup_tests: list[SetupTest] | None = None
    source_sync_details: dict[str, Any] | None = None
    networking_method: ReportedNetworkingMethod | None = None
    private_link_id: str | None = None
    proxy_agent_id: str | None = None
    hybrid_deployment_agent_id: str | None = None
    local_processing_agent_id: str | None = None
    connect_card: ConnectCard | None = None
    connect_card_config: StoredConnectCardConfig | None = None
    destination_configuration: ConnectionDestinationConfiguration | None = None
    destination_schema_names: DestinationSchemaNames | None = None
    external_secrets_manager_id: str | None = None
    external_secrets_keys_config: dict[str, str] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.service = get("service")
        model.schema = get("schema")
        model.group_id = get("group_id")
        model.paused = get("paused")
        model.status = ConnectionStatus.from_dict(value) if isinstance(value := get("status"), dict) else value
        model.config = get("config")
        model.sync_frequency = get("sync_frequency")
        model.schedule_type = get("schedule_type")
        model.daily_sync_time = get("daily_sync_time")
        model.schedule = Schedule.from_dict(value) if isinstance(value := get("schedule"), dict) else value
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.succeeded_at = read_timestamp(value) if isinstance(value := get("succeeded_at"), str) else value
        model.failed_at = read_timestamp(value) if isinstance(value := get("failed_at"), str) else value
        model.connected_by = get("connected_by")
        model.service_version = get("service_version")
        model.pause_after_trial = get("pause_after_trial")
        model.data_checks = get("data_checks")
        model.data_delay_sensitivity = get("data_delay_sensitivity")
        model.data_delay_threshold = get("data_delay_threshold")
        model.setup_tests = (
            [SetupTest.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("setup_tests"), list)
            else value
        )
        model.source_sync_details = get("source_sync_details")
        model.networking_method = get("networking_method")
        model.private_link_id = get("private_link_id")
        model.proxy_agent_id = get("proxy_agent_id")
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id")
        model.local_processing_agent_id = get("local_processing_agent_id")
        model.connect_card = ConnectCard.from_dict(value) if isinstance(value := get("connect_card"), dict) else value
        model.connect_card_config = (
            StoredConnectCardConfig.from_dict(value) if isinstance(value := get("connect_card_config"), dict) else value
        )
        model.destination_configuration = (
            ConnectionDestinationConfiguration.from_dict(value)
            if isinstance(value := get("destination_configuration"), dict)
            else value
        )
        model.destination_schema_names = get("destination_schema_names")
        model.external_secrets_manager_id = get("external_secrets_manager_id")
        model.external_secrets_keys_config = get("external_secrets_keys_config")
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
        if (service := self.service) is not None or "service" not in absent:
            written["service"] = service
        if (schema := self.schema) is not None or "schema" not in absent:
            written["schema"] = schema
        if (group_id := self.group_id) is not None or "group_id" not in absent:
            written["group_id"] = group_id
        if (paused := self.paused) is not None or "paused" not in absent:
            written["paused"] = paused
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status.to_dict() if isinstance(status, Model) else status
        if (config := self.config) is not None or "config" not in absent:
            written["config"] = config
        if (sync_frequency := self.sync_frequency) is not None or "sync_frequency" not in absent:
            written["sync_frequency"] = sync_frequency
        if (schedule_type := self.schedule_type) is not None or "schedule_type" not in absent:
            written["schedule_type"] = schedule_type
        if (daily_sync_time := self.daily_sync_time) is not None or "daily_sync_time" not in absent:
            written["daily_sync_time"] = daily_sync_time
        if (schedule := self.schedule) is not None or "schedule" not in absent:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, Model) else schedule
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (succeeded_at := self.succeeded_at) is not None or "succeeded_at" not in absent:
            written["succeeded_at"] = (
                write_timestamp(succeeded_at) if isinstance(succeeded_at, datetime.datetime) else succeeded_at
            )
        if (failed_at := self.failed_at) is not None or "failed_at" not in absent:
            written["failed_at"] = write_timestamp(failed_at) if isinstance(failed_at, datetime.datetime) else failed_at
        if (connected_by := self.connected_by) is not None or "connected_by" not in absent:
            written["connected_by"] = connected_by
        if (service_version := self.service_version) is not None or "service_version" not in absent:
            written["service_version"] = service_version
        if (pause_after_trial := self.pause_after_trial) is not None or "pause_after_trial" not in absent:
            written["pause_after_trial"] = pause_after_trial
        if (data_checks := self.data_checks) is not None or "data_checks" not in absent:
            written["data_checks"] = data_checks
        if (data_delay_sensitivity := self.data_delay_sensitivity) is not None or "data_delay_sensitivity" not in absent:
            written["data_delay_sensitivity"] = data_delay_sensitivity
        if (data_delay_threshold := self.data_delay_threshold) is not None or "data_delay_threshold" not in absent:
            written["data_delay_threshold"] = data_delay_threshold
        if (setup_tests := self.setup_tests) is not None or "setup_tests" not in absent:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        if (source_sync_details := self.source_sync_details) is not None or "source_sync_details" not in absent:
            written["source_sync_details"] = source_sync_details
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
        if (connect_card := self.connect_card) is not None or "connect_card" not in absent:
            written["connect_card"] = connect_card.to_dict() if isinstance(connect_card, Model) else connect_card
        if (connect_card_config := self.connect_card_config) is not None or "connect_card_config" not in absent:
            written["connect_card_config"] = (
                connect_card_config.to_dict() if isinstance(connect_card_config, Model) else connect_card_config
            )
        if (
            destination_configuration := self.destination_configuration
        ) is not None or "destination_configuration" not in absent:
            written["destination_configuration"] = (
                destination_configuration.to_dict()
                if isinstance(destination_configuration, Model)
                else destination_configuration
            )
        if (destination_schema_names := self.destination_schema_names) is not None or "destination_schema_names" not in absent:
            written["destination_schema_names"] = destination_schema_names
        if (
            external_secrets_manager_id := self.external_secrets_manager_id
        ) is not None or "external_secrets_manager_id" not in absent:
            written["external_secrets_manager_id"] = external_secrets_manager_id
        if (
            external_secrets_keys_config := self.external_secrets_keys_config
        ) is not None or "external_secrets_keys_config" not in absent:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        return written
