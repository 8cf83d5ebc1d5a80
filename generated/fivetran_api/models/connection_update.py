from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connection_destination_configuration import (
    ConnectionDestinationConfiguration,
)
from ..models.connection_networking_method import (
    ConnectionNetworkingMethod,
)
from ..models.data_delay_sensitivity import (
    DataDelaySensitivity,
)
from ..models.schedule import Schedule
from ..models.schedule_type import ScheduleType
from ..models.schema_status import SchemaStatus
from ..models.sync_frequency import SyncFrequency
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "config",
        "auth",
        "paused",
        "is_historical_sync",
        "sync_frequency",
        "schedule_type",
        "daily_sync_time",
        "schedule",
        "schema_status",
        "pause_after_trial",
        "paused_after_trial",
        "data_delay_sensitivity",
        "data_delay_threshold",
        "networking_method",
        "private_link_id",
        "proxy_agent_id",
        "hybrid_deployment_agent_id",
        "destination_configuration",
        "external_secrets_manager_id",
        "external_secrets_keys_config",
        "run_setup_tests",
        "trust_certificates",
        "trust_fingerprints",
    )
)


@_attrs_define(kw_only=True)
class ConnectionUpdate(Open):
    """What to change of a connection; more than `run_setup_tests` and the fields that begin with `trust_`.

    Attributes:
        config: Fields of the connector type that change. Leave out what you have only read; its secrets are masked.
        auth: The OAuth credentials, for connector types that take them.
        paused: true stops syncs until it is false again.
        is_historical_sync: true starts loading everything again at once, in place of a sync that is running; on a paused connection it
            waits. The API resets it when done.
        sync_frequency: Minutes from one sync to the next.
        schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule says. manual can be
            chosen only through the API.
        daily_sync_time: The hour at which syncs start, 00:00 to 23:00; needs a `sync_frequency` of 1440, now or before. UTC
            according to one page of Fivetran's, the destination's time zone according to another. Syncs start up to an
            hour later, by a fixed offset.
        schedule: The schedule in its newer form; it takes precedence over `sync_frequency`.
        schema_status: Set to ready, it lets a connection sync that waited for its schema to be captured and reviewed.
        pause_after_trial: Whether to pause the connection once its free trial is over.
        paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use the new one.
        data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by `data_delay_threshold` and needs the
            Enterprise plan or above; the API takes NORMAL where nothing is chosen.
        data_delay_threshold: Minutes of delay before Fivetran notifies; counts only where `data_delay_sensitivity` is CUSTOM.
        networking_method: How Fivetran shall reach the source. PrivateLink and ProxyAgent need the link's or agent's id too.
        private_link_id: The private link to go through, with the networking method PrivateLink; null for none.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent; null for none.
        hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; null for the destination's.
        destination_configuration: Settings of the destination that differ for one connection.
        external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types that can use one; null for none.
        external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets manager has their values.
        run_setup_tests: false changes the connection without testing it; the API takes true where it is left out.
        trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved; the API takes false where
            it is left out. Not kept, and only with `run_setup_tests` true.
        trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved; the API takes false where
            it is left out. Not kept, and only with `run_setup_tests` true.
    """

    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    auth: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    paused: bool | Unset = UNSET
    is_historical_sync: bool | Unset = UNSET
    sync_frequency: SyncFrequency | None | Unset = UNSET
    schedule_type: ScheduleType | Unset = UNSET
    daily_sync_time: str | None | Unset = UNSET
    schedule: Schedule | dict[str, Any] | None | Unset = UNSET
    schema_status: SchemaStatus | Unset = UNSET
    pause_after_trial: bool | Unset = UNSET
    paused_after_trial: bool | Unset = UNSET
    data_delay_sensitivity: DataDelaySensitivity | Unset = UNSET
    data_delay_threshold: int | None | Unset = UNSET
    networking_method: ConnectionNetworkingMethod | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    destination_configuration: ConnectionDestinationConfiguration | dict[str, Any] | Unset = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: dict[str, str] | Unset = _attrs_field(default=UNSET, repr=hidden)
    run_setup_tests: bool | Unset = UNSET
    trust_certificates: bool | Unset = UNSET
    trust_fingerprints: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.config = get("config", UNSET)
        model.auth = get("auth", UNSET)
        model.paused = get("paused", UNSET)
        model.is_historical_sync = get("is_historical_sync", UNSET)
        model.sync_frequency = get("sync_frequency", UNSET)
        model.schedule_type = get("schedule_type", UNSET)
        model.daily_sync_time = get("daily_sync_time", UNSET)
        model.schedule = Schedule.from_dict(value) if isinstance(value := get("schedule", UNSET), dict) else value
        model.schema_status = get("schema_status", UNSET)
        model.pause_after_trial = get("pause_after_trial", UNSET)
        model.paused_after_trial = get("paused_after_trial", UNSET)
        model.data_delay_sensitivity = get("data_delay_sensitivity", UNSET)
        model.data_delay_threshold = get("data_delay_threshold", UNSET)
        model.networking_method = get("networking_method", UNSET)
        model.private_link_id = get("private_link_id", UNSET)
        model.proxy_agent_id = get("proxy_agent_id", UNSET)
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id", UNSET)
        model.destination_configuration = (
            ConnectionDestinationConfiguration.from_dict(value)
            if isinstance(value := get("destination_configuration", UNSET), dict)
            else value
        )
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
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (auth := self.auth) is not UNSET:
            written["auth"] = auth
        if (paused := self.paused) is not UNSET:
            written["paused"] = paused
        if (is_historical_sync := self.is_historical_sync) is not UNSET:
            written["is_historical_sync"] = is_historical_sync
        if (sync_frequency := self.sync_frequency) is not UNSET:
            written["sync_frequency"] = sync_frequency
        if (schedule_type := self.schedule_type) is not UNSET:
            written["schedule_type"] = schedule_type
        if (daily_sync_time := self.daily_sync_time) is not UNSET:
            written["daily_sync_time"] = daily_sync_time
        if (schedule := self.schedule) is not UNSET:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, Schedule) else schedule
        if (schema_status := self.schema_status) is not UNSET:
            written["schema_status"] = schema_status
        if (pause_after_trial := self.pause_after_trial) is not UNSET:
            written["pause_after_trial"] = pause_after_trial
        if (paused_after_trial := self.paused_after_trial) is not UNSET:
            written["paused_after_trial"] = paused_after_trial
        if (data_delay_sensitivity := self.data_delay_sensitivity) is not UNSET:
            written["data_delay_sensitivity"] = data_delay_sensitivity
        if (data_delay_threshold := self.data_delay_threshold) is not UNSET:
            written["data_delay_threshold"] = data_delay_threshold
        if (networking_method := self.networking_method) is not UNSET:
            written["networking_method"] = networking_method
        if (private_link_id := self.private_link_id) is not UNSET:
            written["private_link_id"] = private_link_id
        if (proxy_agent_id := self.proxy_agent_id) is not UNSET:
            written["proxy_agent_id"] = proxy_agent_id
        if (hybrid_deployment_agent_id := self.hybrid_deployment_agent_id) is not UNSET:
            written["hybrid_deployment_agent_id"] = hybrid_deployment_agent_id
        if (destination_configuration := self.destination_configuration) is not UNSET:
            written["destination_configuration"] = (
                destination_configuration.to_dict()
                if isinstance(destination_configuration, ConnectionDestinationConfiguration)
                else destination_configuration
            )
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
