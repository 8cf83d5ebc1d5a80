from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from typing_extensions import deprecated
else:
    from ..types import deprecated

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        ColumnEntry,
        ColumnUpdate,
        ConnectCardConfig,
        Connection,
        ConnectionDestinationConfiguration,
        ConnectionNetworkingMethod,
        DataDelaySensitivity,
        DestinationSchemaNames,
        ExcludeMode,
        IssuedConnectCard,
        NewConnectionDestinationConfiguration,
        NewRowFilter,
        NewSchedule,
        ReportedNetworkingMethod,
        RowFilter,
        Schedule,
        ScheduleType,
        SchemaChangeHandling,
        SchemaConfig,
        SchemaEntry,
        SchemaStatus,
        SchemaUpdate,
        StoredConnectCardConfig,
        SyncFrequency,
        SyncRecord,
        TableEntry,
        TableSyncMode,
        TableUpdate,
    )


class Connectors(Resource):
    """The older paths of connections, which existing scripts name."""

    _engine: Engine

    @deprecated("connectors.list is deprecated: use connections.list")
    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections under their older path.

        The same as `connections.list`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connectors

        warnings.warn("connectors.list is deprecated: use connections.list", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_connectors, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

    @deprecated("connectors.create is deprecated: use connections.create")
    def create(
        self,
        *,
        group_id: str,
        service: str,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        destination_schema_names: DestinationSchemaNames | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object] | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Create a connection under its older path.

        The same as `connections.create`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The id of the connector type, such as postgres or google_ads; `metadata.list_connector_types`
                lists them.
            config: The fields of the connector type, which its metadata describe. Some of them name the connection
                in the destination for good: `schema`, `schema` and `table`, `schema` and `table_group_name`, or
                `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: The naming of schemas, tables and columns in the destination, fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: True to create a connection that does not sync until it is unpaused.
            sync_frequency: Minutes between syncs. `schedule` takes precedence. The API's default, with neither, is
                360.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            pause_after_trial: True to pause the connection at the end of its free trial.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM. The API's default is 0.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs. The API's default is the
                destination's.
            connect_card_config: Settings of a connect card to create together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to create the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false: the failed tunnel test then has the fingerprints. It is not
                stored.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector
        from ..models import NewConnection

        warnings.warn("connectors.create is deprecated: use connections.create", DeprecationWarning, stacklevel=2)
        body = NewConnection(
            group_id=group_id,
            service=service,
            config=config,
            auth=auth,
            destination_schema_names=destination_schema_names,
            paused=paused,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            pause_after_trial=pause_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            connect_card_config=connect_card_config,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, connect_card_config, destination_configuration, external_secrets_keys_config
        return self._engine.call(create_connector, body=body).data

    @deprecated("connectors.get is deprecated: use connections.get")
    def get(self, connection_id: str) -> Connection:
        """Read one connection under its older path.

        The same as `connections.get`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector

        warnings.warn("connectors.get is deprecated: use connections.get", DeprecationWarning, stacklevel=2)
        return self._engine.call(get_connector, connection_id).data

    @deprecated("connectors.delete is deprecated: use connections.delete")
    def delete(self, connection_id: str) -> None:
        """Delete a connection under its older path.

        The same as `connections.delete`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import delete_connector

        warnings.warn("connectors.delete is deprecated: use connections.delete", DeprecationWarning, stacklevel=2)
        self._engine.call(delete_connector, connection_id)

    @deprecated("connectors.update is deprecated: use connections.update")
    def update(
        self,
        connection_id: str,
        *,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        is_historical_sync: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        schema_status: SchemaStatus | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        paused_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Change a connection under its older path.

        The same as `connections.update`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type to change. Leave out fields that you have only read; secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: True to pause the connection: no sync starts until it is false again.
            is_historical_sync: True to resync all data at once, in place of a sync that is running; a paused
                connection waits. The API resets it at the end.
            sync_frequency: Minutes between syncs.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            schema_status: Set to ready to start the syncs of a connection that waits for its schema to be captured
                and reviewed.
            pause_after_trial: True to pause the connection at the end of its free trial.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to change the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector
        from ..models import ConnectionUpdate

        warnings.warn("connectors.update is deprecated: use connections.update", DeprecationWarning, stacklevel=2)
        body = ConnectionUpdate(
            config=config,
            auth=auth,
            paused=paused,
            is_historical_sync=is_historical_sync,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            schema_status=schema_status,
            pause_after_trial=pause_after_trial,
            paused_after_trial=paused_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, destination_configuration, external_secrets_keys_config
        return self._engine.call(update_connector, connection_id, body=body).data

    @deprecated("connectors.sync is deprecated: use connections.sync")
    def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Trigger a sync under its older path.

        The same as `connections.sync`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: True to stop a sync that is running and start another; false to let it run and start none. The
                API's default is false.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import sync_connector
        from ..models import SyncRequest

        warnings.warn("connectors.sync is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        body = SyncRequest(force=force)
        self._engine.call(sync_connector, connection_id, body=body)

    @deprecated("connectors.force is deprecated: use connections.sync")
    def force(self, connection_id: str) -> None:
        """Trigger a sync at once, in place of one that is running.

        The same as `connections.sync` with `force`, from before connectors were called connections. Fivetran has turned
        these paths off for a while before and may do so for good. It takes no body.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import force_connector

        warnings.warn("connectors.force is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        self._engine.call(force_connector, connection_id)

    @deprecated("connectors.resync is deprecated: use connections.resync")
    def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Resync a connection under its older path.

        The same as `connections.resync`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Lists of table names by schema name, as in the source. The API's default is all tables. Neither
                the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import resync_connector
        from ..models import ResyncRequest

        warnings.warn("connectors.resync is deprecated: use connections.resync", DeprecationWarning, stacklevel=2)
        body = ResyncRequest(scope=tables)
        del tables
        self._engine.call(resync_connector, connection_id, body=body)

    @deprecated("connectors.list_sync_history is deprecated: use connections.list_sync_history")
    def list_sync_history(
        self,
        connection_id: str,
        *,
        start_time: datetime.datetime | None | Unset = UNSET,
        end_time: datetime.datetime | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[SyncRecord]:
        """List the syncs of a connection within a window of time, under the older path.

        The same as `connections.list_sync_history`, from before connectors were called connections. No definition has
        it, but other clients call it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: The start of the window. The API's default is an hour before `end_time`.
            end_time: The end of the window, at most seven days after `start_time`. The API's default is an hour
                after it.
            duration: Hours that the window lasts, 1 to 168, in place of one of its ends. Deprecated: give both
                ends.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connector_sync_history

        warnings.warn(
            "connectors.list_sync_history is deprecated: use connections.list_sync_history", DeprecationWarning, stacklevel=2
        )
        return self._engine.listing(
            list_connector_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    @deprecated("connectors.test is deprecated: use connections.test")
    def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run the setup tests under their older path.

        The same as `connections.test`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.
            trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import test_connector
        from ..models import SetupTestRequest

        warnings.warn("connectors.test is deprecated: use connections.test", DeprecationWarning, stacklevel=2)
        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return self._engine.call(test_connector, connection_id, body=body).data

    @deprecated("connectors.create_connect_card is deprecated: use connections.create_connect_card")
    def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Create a connect card under its older path.

        The same as `connections.create_connect_card`, from before connectors were called connections. Fivetran has
        turned these paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: Settings of the page behind a connect card.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector_connect_card
        from ..models import NewConnectCard

        warnings.warn(
            "connectors.create_connect_card is deprecated: use connections.create_connect_card",
            DeprecationWarning,
            stacklevel=2,
        )
        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return self._engine.call(create_connector_connect_card, connection_id, body=body).data

    @deprecated("connectors.get_schema_config is deprecated: use schemas.get")
    def get_schema_config(self, connection_id: str) -> SchemaConfig:
        """Read the schema config under its older path.

        The same as `schemas.get`, from before connectors were called connections. Fivetran has turned these paths off
        for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The schema config.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector_schema_config

        warnings.warn("connectors.get_schema_config is deprecated: use schemas.get", DeprecationWarning, stacklevel=2)
        return self._engine.call(get_connector_schema_config, connection_id).data

    @deprecated("connectors.update_schema_config is deprecated: use schemas.update")
    def update_schema_config(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET,
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
        is_type_locked: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change the schema config under its older path.

        The same as `schemas.update`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters. Those not named stay as they are.
            schema_change_handling: The handling of schemas, tables and columns that appear in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.
            is_type_locked: True to have columns in the destination keep the types that the source had in the first
                sync or, if they are locked later, in the first sync after that. Locking types that are locked
                already changes nothing.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema_config
        from ..models import SchemaConfigUpdate

        warnings.warn("connectors.update_schema_config is deprecated: use schemas.update", DeprecationWarning, stacklevel=2)
        body = SchemaConfigUpdate(schemas=schemas, schema_change_handling=schema_change_handling, is_type_locked=is_type_locked)
        del schemas
        return self._engine.call(update_connector_schema_config, connection_id, body=body).data

    @deprecated("connectors.reload_schema_config is deprecated: use schemas.reload")
    def reload_schema_config(self, connection_id: str, *, exclude_mode: ExcludeMode | None | Unset = UNSET) -> SchemaConfig:
        """Reload the schema config under its older path.

        The same as `schemas.reload`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/reload-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            exclude_mode: The effect of a reload on the selection. PRESERVE keeps it. EXCLUDE disables all schemas
                and tables, but not the columns that no user has ever changed: they sync once their table is
                enabled. INCLUDE enables all schemas and tables. The API's default is PRESERVE.

        Returns:
            The schema config as the source has it now.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import reload_connector_schema_config
        from ..models import SchemaReload

        warnings.warn("connectors.reload_schema_config is deprecated: use schemas.reload", DeprecationWarning, stacklevel=2)
        body = SchemaReload(exclude_mode=exclude_mode)
        return self._engine.call(reload_connector_schema_config, connection_id, body=body).data

    @deprecated("connectors.update_schema is deprecated: use schemas.update_schema")
    def update_schema(
        self,
        connection_id: str,
        schema_name: str,
        *,
        enabled: bool,
        tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one schema under its older path.

        The same as `schemas.update_schema`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            enabled: True to sync the schema. Required even if it stays as it is.
            tables: Tables by their name in the source; case matters. Those not named stay as they are.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema
        from ..models import SchemaUpdate

        warnings.warn("connectors.update_schema is deprecated: use schemas.update_schema", DeprecationWarning, stacklevel=2)
        body = SchemaUpdate(enabled=enabled, tables=tables)
        del tables
        return self._engine.call(update_connector_schema, connection_id, schema_name, body=body).data

    @deprecated("connectors.update_table is deprecated: use schemas.update_table")
    def update_table(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        *,
        enabled: bool,
        sync_mode: TableSyncMode | None | Unset = UNSET,
        row_filter: NewRowFilter | RowFilter | Mapping[str, object] | None | Unset = UNSET,
        columns: Mapping[str, ColumnUpdate | ColumnEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one table under its older path.

        The same as `schemas.update_table`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-table-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            enabled: True to sync the table. Required even if it stays as it is.
            sync_mode: The treatment of rows that change. SOFT_DELETE marks rows that the source has deleted;
                HISTORY keeps each version of every row, and needs `supports_history_mode`; LIVE mirrors the source
                and deletes as it does. Tables have none if the connector offers no choice.
            row_filter: The rows to sync, for tables with `row_filtering_supported`. A change without it keeps the
                current filter; a new filter replaces the whole of it.
            columns: Columns by their name in the source; case matters. Those not named stay as they are. Only for
                tables with `supports_columns_config`.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_table
        from ..models import TableUpdate

        warnings.warn("connectors.update_table is deprecated: use schemas.update_table", DeprecationWarning, stacklevel=2)
        body = TableUpdate(enabled=enabled, sync_mode=sync_mode, row_filter=row_filter, columns=columns)
        del row_filter, columns
        return self._engine.call(update_connector_table, connection_id, schema_name, table_name, body=body).data

    @deprecated("connectors.update_column is deprecated: use schemas.update_column")
    def update_column(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        *,
        enabled: bool,
        hashed: bool | None | Unset = UNSET,
        is_primary_key: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one column under its older path.

        The same as `schemas.update_column`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            column_name: The column's name in the source; case matters.
            enabled: True to sync the column, false to block it. Required even if it stays as it is.
            hashed: True if the destination gets a hash in place of each value.
            is_primary_key: True if the column belongs to the table's primary key.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_column
        from ..models import ColumnUpdate

        warnings.warn("connectors.update_column is deprecated: use schemas.update_column", DeprecationWarning, stacklevel=2)
        body = ColumnUpdate(enabled=enabled, hashed=hashed, is_primary_key=is_primary_key)
        return self._engine.call(update_connector_column, connection_id, schema_name, table_name, column_name, body=body).data

    @deprecated("connectors.list_for_group is deprecated: use groups.list_connections")
    def list_for_group(
        self,
        group_id: str,
        *,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections of a group under their older path.

        The same as `groups.list_connections`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_group_connectors

        warnings.warn("connectors.list_for_group is deprecated: use groups.list_connections", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_group_connectors, group_id, schema=schema, cursor=cursor, limit=limit)


class AsyncConnectors(Resource):
    """The older paths of connections, which existing scripts name."""

    _engine: AsyncEngine

    @deprecated("connectors.list is deprecated: use connections.list")
    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections under their older path.

        The same as `connections.list`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connectors

        warnings.warn("connectors.list is deprecated: use connections.list", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_connectors, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

    @deprecated("connectors.create is deprecated: use connections.create")
    async def create(
        self,
        *,
        group_id: str,
        service: str,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        destination_schema_names: DestinationSchemaNames | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object] | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Create a connection under its older path.

        The same as `connections.create`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The id of the connector type, such as postgres or google_ads; `metadata.list_connector_types`
                lists them.
            config: The fields of the connector type, which its metadata describe. Some of them name the connection
                in the destination for good: `schema`, `schema` and `table`, `schema` and `table_group_name`, or
                `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: The naming of schemas, tables and columns in the destination, fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: True to create a connection that does not sync until it is unpaused.
            sync_frequency: Minutes between syncs. `schedule` takes precedence. The API's default, with neither, is
                360.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            pause_after_trial: True to pause the connection at the end of its free trial.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM. The API's default is 0.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs. The API's default is the
                destination's.
            connect_card_config: Settings of a connect card to create together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to create the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false: the failed tunnel test then has the fingerprints. It is not
                stored.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector
        from ..models import NewConnection

        warnings.warn("connectors.create is deprecated: use connections.create", DeprecationWarning, stacklevel=2)
        body = NewConnection(
            group_id=group_id,
            service=service,
            config=config,
            auth=auth,
            destination_schema_names=destination_schema_names,
            paused=paused,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            pause_after_trial=pause_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            connect_card_config=connect_card_config,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, connect_card_config, destination_configuration, external_secrets_keys_config
        return (await self._engine.call(create_connector, body=body)).data

    @deprecated("connectors.get is deprecated: use connections.get")
    async def get(self, connection_id: str) -> Connection:
        """Read one connection under its older path.

        The same as `connections.get`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector

        warnings.warn("connectors.get is deprecated: use connections.get", DeprecationWarning, stacklevel=2)
        return (await self._engine.call(get_connector, connection_id)).data

    @deprecated("connectors.delete is deprecated: use connections.delete")
    async def delete(self, connection_id: str) -> None:
        """Delete a connection under its older path.

        The same as `connections.delete`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import delete_connector

        warnings.warn("connectors.delete is deprecated: use connections.delete", DeprecationWarning, stacklevel=2)
        await self._engine.call(delete_connector, connection_id)

    @deprecated("connectors.update is deprecated: use connections.update")
    async def update(
        self,
        connection_id: str,
        *,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        is_historical_sync: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        schema_status: SchemaStatus | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        paused_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Change a connection under its older path.

        The same as `connections.update`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type to change. Leave out fields that you have only read; secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: True to pause the connection: no sync starts until it is false again.
            is_historical_sync: True to resync all data at once, in place of a sync that is running; a paused
                connection waits. The API resets it at the end.
            sync_frequency: Minutes between syncs.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            schema_status: Set to ready to start the syncs of a connection that waits for its schema to be captured
                and reviewed.
            pause_after_trial: True to pause the connection at the end of its free trial.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to change the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector
        from ..models import ConnectionUpdate

        warnings.warn("connectors.update is deprecated: use connections.update", DeprecationWarning, stacklevel=2)
        body = ConnectionUpdate(
            config=config,
            auth=auth,
            paused=paused,
            is_historical_sync=is_historical_sync,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            schema_status=schema_status,
            pause_after_trial=pause_after_trial,
            paused_after_trial=paused_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, destination_configuration, external_secrets_keys_config
        return (await self._engine.call(update_connector, connection_id, body=body)).data

    @deprecated("connectors.sync is deprecated: use connections.sync")
    async def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Trigger a sync under its older path.

        The same as `connections.sync`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: True to stop a sync that is running and start another; false to let it run and start none. The
                API's default is false.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import sync_connector
        from ..models import SyncRequest

        warnings.warn("connectors.sync is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        body = SyncRequest(force=force)
        await self._engine.call(sync_connector, connection_id, body=body)

    @deprecated("connectors.force is deprecated: use connections.sync")
    async def force(self, connection_id: str) -> None:
        """Trigger a sync at once, in place of one that is running.

        The same as `connections.sync` with `force`, from before connectors were called connections. Fivetran has turned
        these paths off for a while before and may do so for good. It takes no body.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import force_connector

        warnings.warn("connectors.force is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        await self._engine.call(force_connector, connection_id)

    @deprecated("connectors.resync is deprecated: use connections.resync")
    async def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Resync a connection under its older path.

        The same as `connections.resync`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Lists of table names by schema name, as in the source. The API's default is all tables. Neither
                the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import resync_connector
        from ..models import ResyncRequest

        warnings.warn("connectors.resync is deprecated: use connections.resync", DeprecationWarning, stacklevel=2)
        body = ResyncRequest(scope=tables)
        del tables
        await self._engine.call(resync_connector, connection_id, body=body)

    @deprecated("connectors.list_sync_history is deprecated: use connections.list_sync_history")
    def list_sync_history(
        self,
        connection_id: str,
        *,
        start_time: datetime.datetime | None | Unset = UNSET,
        end_time: datetime.datetime | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[SyncRecord]:
        """List the syncs of a connection within a window of time, under the older path.

        The same as `connections.list_sync_history`, from before connectors were called connections. No definition has
        it, but other clients call it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: The start of the window. The API's default is an hour before `end_time`.
            end_time: The end of the window, at most seven days after `start_time`. The API's default is an hour
                after it.
            duration: Hours that the window lasts, 1 to 168, in place of one of its ends. Deprecated: give both
                ends.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connector_sync_history

        warnings.warn(
            "connectors.list_sync_history is deprecated: use connections.list_sync_history", DeprecationWarning, stacklevel=2
        )
        return self._engine.listing(
            list_connector_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    @deprecated("connectors.test is deprecated: use connections.test")
    async def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run the setup tests under their older path.

        The same as `connections.test`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.
            trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import test_connector
        from ..models import SetupTestRequest

        warnings.warn("connectors.test is deprecated: use connections.test", DeprecationWarning, stacklevel=2)
        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return (await self._engine.call(test_connector, connection_id, body=body)).data

    @deprecated("connectors.create_connect_card is deprecated: use connections.create_connect_card")
    async def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Create a connect card under its older path.

        The same as `connections.create_connect_card`, from before connectors were called connections. Fivetran has
        turned these paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: Settings of the page behind a connect card.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector_connect_card
        from ..models import NewConnectCard

        warnings.warn(
            "connectors.create_connect_card is deprecated: use connections.create_connect_card",
            DeprecationWarning,
            stacklevel=2,
        )
        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return (await self._engine.call(create_connector_connect_card, connection_id, body=body)).data

    @deprecated("connectors.get_schema_config is deprecated: use schemas.get")
    async def get_schema_config(self, connection_id: str) -> SchemaConfig:
        """Read the schema config under its older path.

        The same as `schemas.get`, from before connectors were called connections. Fivetran has turned these paths off
        for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The schema config.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector_schema_config

        warnings.warn("connectors.get_schema_config is deprecated: use schemas.get", DeprecationWarning, stacklevel=2)
        return (await self._engine.call(get_connector_schema_config, connection_id)).data

    @deprecated("connectors.update_schema_config is deprecated: use schemas.update")
    async def update_schema_config(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET,
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
        is_type_locked: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change the schema config under its older path.

        The same as `schemas.update`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters. Those not named stay as they are.
            schema_change_handling: The handling of schemas, tables and columns that appear in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.
            is_type_locked: True to have columns in the destination keep the types that the source had in the first
                sync or, if they are locked later, in the first sync after that. Locking types that are locked
                already changes nothing.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema_config
        from ..models import SchemaConfigUpdate

        warnings.warn("connectors.update_schema_config is deprecated: use schemas.update", DeprecationWarning, stacklevel=2)
        body = SchemaConfigUpdate(schemas=schemas, schema_change_handling=schema_change_handling, is_type_locked=is_type_locked)
        del schemas
        return (await self._engine.call(update_connector_schema_config, connection_id, body=body)).data

    @deprecated("connectors.reload_schema_config is deprecated: use schemas.reload")
    async def reload_schema_config(
        self, connection_id: str, *, exclude_mode: ExcludeMode | None | Unset = UNSET
    ) -> SchemaConfig:
        """Reload the schema config under its older path.

        The same as `schemas.reload`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/reload-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            exclude_mode: The effect of a reload on the selection. PRESERVE keeps it. EXCLUDE disables all schemas
                and tables, but not the columns that no user has ever changed: they sync once their table is
                enabled. INCLUDE enables all schemas and tables. The API's default is PRESERVE.

        Returns:
            The schema config as the source has it now.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import reload_connector_schema_config
        from ..models import SchemaReload

        warnings.warn("connectors.reload_schema_config is deprecated: use schemas.reload", DeprecationWarning, stacklevel=2)
        body = SchemaReload(exclude_mode=exclude_mode)
        return (await self._engine.call(reload_connector_schema_config, connection_id, body=body)).data

    @deprecated("connectors.update_schema is deprecated: use schemas.update_schema")
    async def update_schema(
        self,
        connection_id: str,
        schema_name: str,
        *,
        enabled: bool,
        tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one schema under its older path.

        The same as `schemas.update_schema`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            enabled: True to sync the schema. Required even if it stays as it is.
            tables: Tables by their name in the source; case matters. Those not named stay as they are.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema
        from ..models import SchemaUpdate

        warnings.warn("connectors.update_schema is deprecated: use schemas.update_schema", DeprecationWarning, stacklevel=2)
        body = SchemaUpdate(enabled=enabled, tables=tables)
        del tables
        return (await self._engine.call(update_connector_schema, connection_id, schema_name, body=body)).data

    @deprecated("connectors.update_table is deprecated: use schemas.update_table")
    async def update_table(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        *,
        enabled: bool,
        sync_mode: TableSyncMode | None | Unset = UNSET,
        row_filter: NewRowFilter | RowFilter | Mapping[str, object] | None | Unset = UNSET,
        columns: Mapping[str, ColumnUpdate | ColumnEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one table under its older path.

        The same as `schemas.update_table`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-table-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            enabled: True to sync the table. Required even if it stays as it is.
            sync_mode: The treatment of rows that change. SOFT_DELETE marks rows that the source has deleted;
                HISTORY keeps each version of every row, and needs `supports_history_mode`; LIVE mirrors the source
                and deletes as it does. Tables have none if the connector offers no choice.
            row_filter: The rows to sync, for tables with `row_filtering_supported`. A change without it keeps the
                current filter; a new filter replaces the whole of it.
            columns: Columns by their name in the source; case matters. Those not named stay as they are. Only for
                tables with `supports_columns_config`.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_table
        from ..models import TableUpdate

        warnings.warn("connectors.update_table is deprecated: use schemas.update_table", DeprecationWarning, stacklevel=2)
        body = TableUpdate(enabled=enabled, sync_mode=sync_mode, row_filter=row_filter, columns=columns)
        del row_filter, columns
        return (await self._engine.call(update_connector_table, connection_id, schema_name, table_name, body=body)).data

    @deprecated("connectors.update_column is deprecated: use schemas.update_column")
    async def update_column(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        *,
        enabled: bool,
        hashed: bool | None | Unset = UNSET,
        is_primary_key: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one column under its older path.

        The same as `schemas.update_column`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            column_name: The column's name in the source; case matters.
            enabled: True to sync the column, false to block it. Required even if it stays as it is.
            hashed: True if the destination gets a hash in place of each value.
            is_primary_key: True if the column belongs to the table's primary key.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_column
        from ..models import ColumnUpdate

        warnings.warn("connectors.update_column is deprecated: use schemas.update_column", DeprecationWarning, stacklevel=2)
        body = ColumnUpdate(enabled=enabled, hashed=hashed, is_primary_key=is_primary_key)
        return (
            await self._engine.call(update_connector_column, connection_id, schema_name, table_name, column_name, body=body)
        ).data

    @deprecated("connectors.list_for_group is deprecated: use groups.list_connections")
    def list_for_group(
        self,
        group_id: str,
        *,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections of a group under their older path.

        The same as `groups.list_connections`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_group_connectors

        warnings.warn("connectors.list_for_group is deprecated: use groups.list_connections", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_group_connectors, group_id, schema=schema, cursor=cursor, limit=limit)
