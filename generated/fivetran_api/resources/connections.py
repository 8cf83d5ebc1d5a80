from __future__ import annotations

from collections.abc import AsyncIterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
    from typing import Any

    from fivetran_api.models import Connection
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade.configuration import ConfigProblem
    from fivetran_facade.syncs.handle import (
        OnSyncProgress,
        SyncHandle,
        SyncProgress,
        SyncResult,
    )
    from fivetran_facade.syncs.many import AsyncSyncMany, SyncMany
    from fivetran_facade.syncs.options import OnPaused, OnRescheduled

    from ..models import (
        ConnectCardConfig,
        Connection,
        ConnectionDestinationConfiguration,
        ConnectionErrorRecord,
        ConnectionNetworkingMethod,
        ConnectionState,
        DataDelaySensitivity,
        DestinationSchemaNames,
        IssuedConnectCard,
        NewConnectionDestinationConfiguration,
        NewSchedule,
        ReportedNetworkingMethod,
        Schedule,
        ScheduleType,
        SchemaStatus,
        StoredConnectCardConfig,
        SyncFrequency,
        SyncRecord,
    )


class Connections(Resource):
    """A connection moves data from one source into one destination."""

    _engine: Engine

    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections of the account.

        Only connections that the credentials may see are listed. A page of 1000 costs one request of the hourly quota,
        so many connections are watched more cheaply here, with a `group_id`, than one by one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connections

        return self._engine.listing(list_connections, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

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
        """Create a connection in a group.

        Setup tests run unless `run_setup_tests` is false; the call then counts as a setup-test request and can take
        over ten minutes. A test that fails does not fail the call: the connection exists, `setup_tests` says what is
        wrong, and its `setup_state` stays incomplete. After a timeout too it may exist; look for it by its schema name
        before trying again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The connector type, such as postgres or google_ads; the metadata list them all.
            config: The fields of the connector type, which its metadata describe. Among them are those that name
                the connection in the destination for good - `schema`, `schema` and `table`, `schema` and
                `table_group_name`, or `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: How schemas, tables and columns are named in the destination; fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: true creates a connection that does not sync until it is unpaused.
            sync_frequency: Minutes from one sync to the next; the API takes 360 if it and `schedule` are left out.
                `schedule` takes precedence.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise it is ignored. UTC according to one page of Fivetran's, the destination's time zone
                according to another. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM. The API takes 0 if it is left out.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; the destination's if it is
                left out.
            connect_card_config: Makes a connect card together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false creates the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept. Leave it out to see the fingerprints, which only
                the failed tunnel test shows.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connection
        from ..models import NewConnection

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
        return self._engine.call(create_connection, body=body).data

    def get(self, connection_id: str) -> Connection:
        """Read one connection, with its state.

        Whether a sync has ended shows in `succeeded_at` and `failed_at`, whichever is later, and not in `sync_state`,
        which can stay scheduled for a while after a sync is asked for. An unknown id is a 404 with the code
        NotFound_Connection or, in its older spelling, NotFound_Connector.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection

        return self._engine.call(get_connection, connection_id).data

    def delete(self, connection_id: str) -> None:
        """Delete a connection.

        Cannot be undone. What the connection has loaded stays in the destination.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import delete_connection

        self._engine.call(delete_connection, connection_id)

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
        """Change a connection's configuration, schedule or state.

        What is not sent stays as it is; the API refuses `run_setup_tests`, `trust_certificates` and
        `trust_fingerprints` without another field beside them. Setup tests run unless `run_setup_tests` is false; the
        call then counts as a setup-test request and succeeds even if a test fails. Do not send back a `config` that was
        read: its secrets are masked.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type that change. Leave out what you have only read; its secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: true stops syncs until it is false again.
            is_historical_sync: true starts loading everything again at once, in place of a sync that is running; on
                a paused connection it waits. The API resets it when done.
            sync_frequency: Minutes from one sync to the next.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00; needs a `sync_frequency` of 1440, now or
                before. UTC according to one page of Fivetran's, the destination's time zone according to another.
                Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            schema_status: Set to ready, it lets a connection sync that waited for its schema to be captured and
                reviewed.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false changes the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection
        from ..models import ConnectionUpdate

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
        return self._engine.call(update_connection, connection_id, body=body).data

    def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Make a link with which someone outside the account can set up a connection.

        Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran login and come
        back to `redirect_uri`. The link is a secret that is good for a short time: make a new one for each visit.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: How the page behind a connect card behaves.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connect_card
        from ..models import NewConnectCard

        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return self._engine.call(create_connect_card, connection_id, body=body).data

    def list_errors(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[ConnectionErrorRecord]:
        """List the errors that a connection suffers from.

        The list is empty while the connection is healthy. Fivetran announced this in November 2026; its published
        definition does not have it yet, so be ready for a 404, and for more fields than are described here.

        Fivetran's page: https://fivetran.com/docs/developer-resources/rest-api/changelog

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_errors

        return self._engine.listing(list_connection_errors, connection_id, cursor=cursor, limit=limit)

    def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Load a connection, or some of its tables, again from the start.

        On a paused connection it waits until the connection is unpaused. A sync that is running may finish first; if it
        cannot, the API answers 409 with the code Conflict and the resync does not take place. An empty map of tables,
        or one for a connector type that cannot resync single tables, is a 400. Tables that are not named go on syncing.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Names of tables by the name of their schema, as they are in the source; all tables if it is left
                out. Neither the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import resync_connection
        from ..models import ResyncRequest

        body = ResyncRequest(scope=tables)
        del tables
        self._engine.call(resync_connection, connection_id, body=body)

    def get_state(self, connection_id: str) -> ConnectionState:
        """Read the state that a connector of your own has stored.

        Works for Function and Connector SDK connections; others are a 400, and so is one that has not stored any state
        yet. This is the cursor that the code keeps between syncs; how syncs are going is the `status` of the
        connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The state.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection_state

        return self._engine.call(get_connection_state, connection_id).data

    def update_state(self, connection_id: str, *, state: Mapping[str, object] | None | Unset = UNSET) -> ConnectionState:
        """Write the state that a connector of your own goes on from.

        Pause the connection first and unpause it afterwards; while it syncs the API answers 409. Connections that are
        not Function or Connector SDK ones are a 400, as are those that have no state yet. Read the old state first if
        you may want it back.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            state: In the form that the code of the connection expects.

        Returns:
            The state after the change.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection_state
        from ..models import ConnectionStateUpdate

        body = ConnectionStateUpdate(state=state)
        del state
        return self._engine.call(update_connection_state, connection_id, body=body).data

    def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Trigger a sync.

        Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether this starts a
        sync or one is running already, and names no sync: read `succeeded_at` and `failed_at` beforehand and wait for
        either to move. A paused connection should be unpaused first; a broken one may recover by syncing. Where
        `schedule_type` is manual no other way starts a sync, not even one that was rescheduled.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: true stops a sync that is running and starts over; false, which the API takes if it is left out,
                lets it run and starts none.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import sync_connection
        from ..models import SyncRequest

        body = SyncRequest(force=force)
        self._engine.call(sync_connection, connection_id, body=body)

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
        """List the syncs of a connection within a window of time.

        The window is at most seven days long, an hour unless told otherwise. Fivetran documents this but its published
        definition does not have it yet, so be ready for a 404. The names of the fields are those that other clients
        read.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: Where the window starts; left out, an hour before `end_time`.
            end_time: Where the window ends, at most seven days after `start_time`; left out, an hour after it.
            duration: Hours that the window lasts, instead of one of its ends. An older parameter; give both ends.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_sync_history

        return self._engine.listing(
            list_connection_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run a connection's setup tests, changing nothing else.

        Counts as a setup-test request and can take over ten minutes. A test that fails does not fail the call: look at
        the status of each of `setup_tests` in the answer. The body may be an empty object, but a missing one is a 400.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.
            trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import test_connection
        from ..models import SetupTestRequest

        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return self._engine.call(test_connection, connection_id, body=body).data

    def check_config(
        self, service: str, config: Mapping[str, object], *, auth: Mapping[str, object] | None = None, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a connection's configuration with the fields of its connector type; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The connector type, such as postgres.
            config: What would be sent as `config`.
            auth: What would be sent as `auth`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked for the fields
                of today.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` or `auth` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_connection_config

        steps = check_connection_config(self._engine, service, config, auth=auth, offline=offline)
        del config, auth
        return self._engine.perform(steps)

    def start_sync(self, connection_id: str, *, force: bool = False, on_paused: OnPaused = "raise") -> SyncHandle:
        """Trigger a sync, and return a handle with which it can be waited for: later, or in another process.

        The schedule of the connection stays as it is. If the response is lost, the connection is read for up to two minutes for
        signs of the sync before the trigger is sent again.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
            on_paused: What to do if the connection is paused: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync. `to_json` and `from_json` take it elsewhere.

        Raises:
            ConnectionPaused: The connection is paused.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection.
            SyncUnknown: The response was lost, and the API does not show whether the sync was started.
            FivetranError: As for every call.
            TypeError: An argument is of another type.
            ValueError: There is no such choice.
        """
        from fivetran_facade.syncs.connections import start_sync

        steps = start_sync(self._engine, connection_id, force=force, on_paused=on_paused)
        return self._engine.perform(steps)

    def wait_for_sync(
        self,
        handle: SyncHandle,
        *,
        events: Iterable[Any] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
    ) -> SyncResult:
        """Wait until a sync has ended that was triggered with start_sync. The first poll follows at once.

        Polls may fail. A 408, 421, 425, 429 or 5xx, a lost connection or an unreadable response does not end the wait before the
        timeout or, without one, before 60 polls in a row have failed. Other failures, such as a 401 or a 403, end it if five polls
        in a row meet them. A Retry-After is respected up to 300 seconds.

        Args:
            handle: What start_sync returned.
            events: Events of webhooks as they arrive, from an iterable or, for AsyncFivetran under asyncio, an async one; each wait
                needs its own. An event has `kind` or `event` (sync_end is what is waited for), `connection_id` and `sync_id`. It
                makes the wait poll at once; what the poll reads decides, so an event that is forged or old does no harm. Waiting
                for the next item of an iterable cannot be interrupted, not even by the timeout: it should give None every few
                minutes if nothing comes, which makes the wait poll too.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            SyncUnknown: An end was seen that may be an earlier sync's, and the API does not show whose it is; or it is not known
                whether the sync was started, and nothing shows that it was.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import wait_for_sync
        from fivetran_facade.syncs.options import SyncWaitOptions

        steps = wait_for_sync(
            self._engine,
            handle,
            events=events,
            options=SyncWaitOptions(
                timeout=timeout, poll_interval=poll_interval, progress=progress, on_rescheduled=on_rescheduled
            ),
        )
        del events
        return self._engine.perform(steps)

    def check_sync(self, handle: SyncHandle) -> SyncProgress:
        """Poll a sync once that was triggered with start_sync, without waiting.

        A sync that was rescheduled shows in `rescheduled_for`. If the schedule type is manual nobody starts it then: trigger it
        with `connections.sync`, and go on with the same handle.

        Args:
            handle: What start_sync returned, or the handle of an earlier check.

        Returns:
            Where the sync stands. Its `result` is None while the sync goes on; also if an end was seen that may be an earlier
            sync's (`handle.unclear`).

        Raises:
            SyncFailed: The sync failed. The error has the result.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call.
            TypeError: The handle is of another type.
        """
        from fivetran_facade.syncs.connections import check_sync

        steps = check_sync(self._engine, handle)
        return self._engine.perform(steps)

    def sync_and_wait(
        self,
        connection_id: str,
        *,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Trigger a sync and wait until it has ended.

        The same as start_sync and wait_for_sync, which have the details. Ctrl-C and cancelling end the wait, not the sync.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: What to do if a connection is paused: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result, and what is wrong with the connection.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            TimedOut: The time was up before the sync was triggered.
            SyncUnknown: The API does not show whether the sync was started, or whether an end that was seen is its own.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection is paused, or was paused meanwhile.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection, or it was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on, if the sync was triggered.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import sync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = sync_and_wait(
            self._engine,
            connection_id,
            force=force,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        return self._engine.perform(steps)

    def start_resync(
        self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None = None, on_paused: OnPaused = "raise"
    ) -> SyncHandle:
        """Trigger that everything, or some tables, are loaded again, and return a handle with which that can be waited for.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            on_paused: What to do if the connection is paused: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for start_sync.
            TypeError: An argument is of another type.
            ValueError: There is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import start_resync

        steps = start_resync(self._engine, connection_id, tables=tables, on_paused=on_paused)
        del tables
        return self._engine.perform(steps)

    def resync_and_wait(
        self,
        connection_id: str,
        *,
        tables: Mapping[str, Sequence[str]] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Load a connection, or some of its tables, again from the start, and wait until that has ended.

        A sync that was running may finish first, whether it succeeds or fails. The wait goes on until the connection's
        `is_historical_sync` is false.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: What to do if a connection is paused: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for sync_and_wait.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, there is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import resync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = resync_and_wait(
            self._engine,
            connection_id,
            tables=tables,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        del tables
        return self._engine.perform(steps)

    def sync_many(
        self,
        connection_ids: Iterable[str] | None = None,
        *,
        group_id: str | None = None,
        where: Callable[[Connection], bool] | None = None,
        concurrency: int = 10,
        max_running: int | None = None,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncMany:
        """Trigger the syncs of many connections, and return each as it ends. A failure is returned for that connection and does not
        stop the others.

        Polls read the listing of connections, a thousand with each request, or the listings of their groups if these are fewer
        pages. Nothing is sent before the first item is asked for. The syncs can be iterated once; leaving the iteration, also with
        Ctrl-C, stops no sync.

            for end in fivetran.connections.sync_many(group_id="decent_dropsy"):
                if end.error is None:
                    print(end.connection_id, end.result.finished)

        Args:
            connection_ids: Which connections, by id. Default None, all.
            group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
            where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
                beside ids.
            concurrency: How many requests that trigger a sync may be under way at a time; at least 1. Default 10.
            max_running: How many syncs may run at a time, to spare a destination; at least 1. Default None, all.
            force: True stops syncs that are running and starts over. With False, the default, these are waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: What to do if a connection is paused: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The outcome of each connection's sync, in the order in which they end.

        Raises:
            FivetranError: The connections cannot be listed at all.
            TypeError: Both ids and `where` are given, or an argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import SyncMany, sync_many
        from fivetran_facade.syncs.options import SyncOptions

        return SyncMany(
            self._engine.perform,
            sync_many(
                self._engine,
                connection_ids,
                group_id=group_id,
                where=where,
                concurrency=concurrency,
                max_running=max_running,
                force=force,
                options=SyncOptions(
                    timeout=timeout,
                    poll_interval=poll_interval,
                    progress=progress,
                    on_rescheduled=on_rescheduled,
                    on_paused=on_paused,
                ),
            ),
        )


class AsyncConnections(Resource):
    """A connection moves data from one source into one destination."""

    _engine: AsyncEngine

    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections of the account.

        Only connections that the credentials may see are listed. A page of 1000 costs one request of the hourly quota,
        so many connections are watched more cheaply here, with a `group_id`, than one by one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connections

        return self._engine.listing(list_connections, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

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
        """Create a connection in a group.

        Setup tests run unless `run_setup_tests` is false; the call then counts as a setup-test request and can take
        over ten minutes. A test that fails does not fail the call: the connection exists, `setup_tests` says what is
        wrong, and its `setup_state` stays incomplete. After a timeout too it may exist; look for it by its schema name
        before trying again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The connector type, such as postgres or google_ads; the metadata list them all.
            config: The fields of the connector type, which its metadata describe. Among them are those that name
                the connection in the destination for good - `schema`, `schema` and `table`, `schema` and
                `table_group_name`, or `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: How schemas, tables and columns are named in the destination; fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: true creates a connection that does not sync until it is unpaused.
            sync_frequency: Minutes from one sync to the next; the API takes 360 if it and `schedule` are left out.
                `schedule` takes precedence.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise it is ignored. UTC according to one page of Fivetran's, the destination's time zone
                according to another. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM. The API takes 0 if it is left out.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; the destination's if it is
                left out.
            connect_card_config: Makes a connect card together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false creates the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept. Leave it out to see the fingerprints, which only
                the failed tunnel test shows.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connection
        from ..models import NewConnection

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
        return (await self._engine.call(create_connection, body=body)).data

    async def get(self, connection_id: str) -> Connection:
        """Read one connection, with its state.

        Whether a sync has ended shows in `succeeded_at` and `failed_at`, whichever is later, and not in `sync_state`,
        which can stay scheduled for a while after a sync is asked for. An unknown id is a 404 with the code
        NotFound_Connection or, in its older spelling, NotFound_Connector.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection

        return (await self._engine.call(get_connection, connection_id)).data

    async def delete(self, connection_id: str) -> None:
        """Delete a connection.

        Cannot be undone. What the connection has loaded stays in the destination.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import delete_connection

        await self._engine.call(delete_connection, connection_id)

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
        """Change a connection's configuration, schedule or state.

        What is not sent stays as it is; the API refuses `run_setup_tests`, `trust_certificates` and
        `trust_fingerprints` without another field beside them. Setup tests run unless `run_setup_tests` is false; the
        call then counts as a setup-test request and succeeds even if a test fails. Do not send back a `config` that was
        read: its secrets are masked.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type that change. Leave out what you have only read; its secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: true stops syncs until it is false again.
            is_historical_sync: true starts loading everything again at once, in place of a sync that is running; on
                a paused connection it waits. The API resets it when done.
            sync_frequency: Minutes from one sync to the next.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00; needs a `sync_frequency` of 1440, now or
                before. UTC according to one page of Fivetran's, the destination's time zone according to another.
                Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            schema_status: Set to ready, it lets a connection sync that waited for its schema to be captured and
                reviewed.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false changes the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection
        from ..models import ConnectionUpdate

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
        return (await self._engine.call(update_connection, connection_id, body=body)).data

    async def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Make a link with which someone outside the account can set up a connection.

        Send that person to `connect_card.uri`; they fill in the configuration there without a Fivetran login and come
        back to `redirect_uri`. The link is a secret that is good for a short time: make a new one for each visit.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: How the page behind a connect card behaves.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connect_card
        from ..models import NewConnectCard

        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return (await self._engine.call(create_connect_card, connection_id, body=body)).data

    def list_errors(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ConnectionErrorRecord]:
        """List the errors that a connection suffers from.

        The list is empty while the connection is healthy. Fivetran announced this in November 2026; its published
        definition does not have it yet, so be ready for a 404, and for more fields than are described here.

        Fivetran's page: https://fivetran.com/docs/developer-resources/rest-api/changelog

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_errors

        return self._engine.listing(list_connection_errors, connection_id, cursor=cursor, limit=limit)

    async def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Load a connection, or some of its tables, again from the start.

        On a paused connection it waits until the connection is unpaused. A sync that is running may finish first; if it
        cannot, the API answers 409 with the code Conflict and the resync does not take place. An empty map of tables,
        or one for a connector type that cannot resync single tables, is a 400. Tables that are not named go on syncing.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Names of tables by the name of their schema, as they are in the source; all tables if it is left
                out. Neither the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import resync_connection
        from ..models import ResyncRequest

        body = ResyncRequest(scope=tables)
        del tables
        await self._engine.call(resync_connection, connection_id, body=body)

    async def get_state(self, connection_id: str) -> ConnectionState:
        """Read the state that a connector of your own has stored.

        Works for Function and Connector SDK connections; others are a 400, and so is one that has not stored any state
        yet. This is the cursor that the code keeps between syncs; how syncs are going is the `status` of the
        connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The state.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection_state

        return (await self._engine.call(get_connection_state, connection_id)).data

    async def update_state(self, connection_id: str, *, state: Mapping[str, object] | None | Unset = UNSET) -> ConnectionState:
        """Write the state that a connector of your own goes on from.

        Pause the connection first and unpause it afterwards; while it syncs the API answers 409. Connections that are
        not Function or Connector SDK ones are a 400, as are those that have no state yet. Read the old state first if
        you may want it back.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            state: In the form that the code of the connection expects.

        Returns:
            The state after the change.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection_state
        from ..models import ConnectionStateUpdate

        body = ConnectionStateUpdate(state=state)
        del state
        return (await self._engine.call(update_connection_state, connection_id, body=body)).data

    async def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Trigger a sync.

        Leaves the schedule as it is, and returns before the sync starts. The answer is the same whether this starts a
        sync or one is running already, and names no sync: read `succeeded_at` and `failed_at` beforehand and wait for
        either to move. A paused connection should be unpaused first; a broken one may recover by syncing. Where
        `schedule_type` is manual no other way starts a sync, not even one that was rescheduled.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: true stops a sync that is running and starts over; false, which the API takes if it is left out,
                lets it run and starts none.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import sync_connection
        from ..models import SyncRequest

        body = SyncRequest(force=force)
        await self._engine.call(sync_connection, connection_id, body=body)

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
        """List the syncs of a connection within a window of time.

        The window is at most seven days long, an hour unless told otherwise. Fivetran documents this but its published
        definition does not have it yet, so be ready for a 404. The names of the fields are those that other clients
        read.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: Where the window starts; left out, an hour before `end_time`.
            end_time: Where the window ends, at most seven days after `start_time`; left out, an hour after it.
            duration: Hours that the window lasts, instead of one of its ends. An older parameter; give both ends.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_sync_history

        return self._engine.listing(
            list_connection_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    async def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run a connection's setup tests, changing nothing else.

        Counts as a setup-test request and can take over ten minutes. A test that fails does not fail the call: look at
        the status of each of `setup_tests` in the answer. The body may be an empty object, but a missing one is a 400.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.
            trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import test_connection
        from ..models import SetupTestRequest

        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return (await self._engine.call(test_connection, connection_id, body=body)).data

    async def check_config(
        self, service: str, config: Mapping[str, object], *, auth: Mapping[str, object] | None = None, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a connection's configuration with the fields of its connector type; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The connector type, such as postgres.
            config: What would be sent as `config`.
            auth: What would be sent as `auth`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked for the fields
                of today.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` or `auth` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_connection_config

        steps = check_connection_config(self._engine, service, config, auth=auth, offline=offline)
        del config, auth
        return await self._engine.perform(steps)

    async def start_sync(self, connection_id: str, *, force: bool = False, on_paused: OnPaused = "raise") -> SyncHandle:
        """Trigger a sync, and return a handle with which it can be waited for: later, or in another process.

        The schedule of the connection stays as it is. If the response is lost, the connection is read for up to two minutes for
        signs of the sync before the trigger is sent again.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
            on_paused: What to do if the connection is paused: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync. `to_json` and `from_json` take it elsewhere.

        Raises:
            ConnectionPaused: The connection is paused.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection.
            SyncUnknown: The response was lost, and the API does not show whether the sync was started.
            FivetranError: As for every call.
            TypeError: An argument is of another type.
            ValueError: There is no such choice.
        """
        from fivetran_facade.syncs.connections import start_sync

        steps = start_sync(self._engine, connection_id, force=force, on_paused=on_paused)
        return await self._engine.perform(steps)

    async def wait_for_sync(
        self,
        handle: SyncHandle,
        *,
        events: Iterable[Any] | AsyncIterable[Any] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
    ) -> SyncResult:
        """Wait until a sync has ended that was triggered with start_sync. The first poll follows at once.

        Polls may fail. A 408, 421, 425, 429 or 5xx, a lost connection or an unreadable response does not end the wait before the
        timeout or, without one, before 60 polls in a row have failed. Other failures, such as a 401 or a 403, end it if five polls
        in a row meet them. A Retry-After is respected up to 300 seconds.

        Args:
            handle: What start_sync returned.
            events: Events of webhooks as they arrive, from an iterable or, for AsyncFivetran under asyncio, an async one; each wait
                needs its own. An event has `kind` or `event` (sync_end is what is waited for), `connection_id` and `sync_id`. It
                makes the wait poll at once; what the poll reads decides, so an event that is forged or old does no harm. Waiting
                for the next item of an iterable cannot be interrupted, not even by the timeout: it should give None every few
                minutes if nothing comes, which makes the wait poll too.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            SyncUnknown: An end was seen that may be an earlier sync's, and the API does not show whose it is; or it is not known
                whether the sync was started, and nothing shows that it was.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import wait_for_sync
        from fivetran_facade.syncs.options import SyncWaitOptions

        steps = wait_for_sync(
            self._engine,
            handle,
            events=events,
            options=SyncWaitOptions(
                timeout=timeout, poll_interval=poll_interval, progress=progress, on_rescheduled=on_rescheduled
            ),
        )
        del events
        return await self._engine.perform(steps)

    async def check_sync(self, handle: SyncHandle) -> SyncProgress:
        """Poll a sync once that was triggered with start_sync, without waiting.

        A sync that was rescheduled shows in `rescheduled_for`. If the schedule type is manual nobody starts it then: trigger it
        with `connections.sync`, and go on with the same handle.

        Args:
            handle: What start_sync returned, or the handle of an earlier check.

        Returns:
            Where the sync stands. Its `result` is None while the sync goes on; also if an end was seen that may be an earlier
            sync's (`handle.unclear`).

        Raises:
            SyncFailed: The sync failed. The error has the result.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call.
            TypeError: The handle is of another type.
        """
        from fivetran_facade.syncs.connections import check_sync

        steps = check_sync(self._engine, handle)
        return await self._engine.perform(steps)

    async def sync_and_wait(
        self,
        connection_id: str,
        *,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Trigger a sync and wait until it has ended.

        The same as start_sync and wait_for_sync, which have the details. Ctrl-C and cancelling end the wait, not the sync.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: What to do if a connection is paused: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result, and what is wrong with the connection.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            TimedOut: The time was up before the sync was triggered.
            SyncUnknown: The API does not show whether the sync was started, or whether an end that was seen is its own.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection is paused, or was paused meanwhile.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection, or it was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on, if the sync was triggered.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import sync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = sync_and_wait(
            self._engine,
            connection_id,
            force=force,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        return await self._engine.perform(steps)

    async def start_resync(
        self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None = None, on_paused: OnPaused = "raise"
    ) -> SyncHandle:
        """Trigger that everything, or some tables, are loaded again, and return a handle with which that can be waited for.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            on_paused: What to do if the connection is paused: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for start_sync.
            TypeError: An argument is of another type.
            ValueError: There is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import start_resync

        steps = start_resync(self._engine, connection_id, tables=tables, on_paused=on_paused)
        del tables
        return await self._engine.perform(steps)

    async def resync_and_wait(
        self,
        connection_id: str,
        *,
        tables: Mapping[str, Sequence[str]] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Load a connection, or some of its tables, again from the start, and wait until that has ended.

        A sync that was running may finish first, whether it succeeds or fails. The wait goes on until the connection's
        `is_historical_sync` is false.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: What to do if a connection is paused: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for sync_and_wait.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, there is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import resync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = resync_and_wait(
            self._engine,
            connection_id,
            tables=tables,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        del tables
        return await self._engine.perform(steps)

    def sync_many(
        self,
        connection_ids: Iterable[str] | None = None,
        *,
        group_id: str | None = None,
        where: Callable[[Connection], bool] | None = None,
        concurrency: int = 10,
        max_running: int | None = None,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> AsyncSyncMany:
        """Trigger the syncs of many connections, and return each as it ends. A failure is returned for that connection and does not
        stop the others.

        Polls read the listing of connections, a thousand with each request, or the listings of their groups if these are fewer
        pages. Nothing is sent before the first item is asked for. The syncs can be iterated once; leaving the iteration, also with
        Ctrl-C, stops no sync.

            for end in fivetran.connections.sync_many(group_id="decent_dropsy"):
                if end.error is None:
                    print(end.connection_id, end.result.finished)

        Args:
            connection_ids: Which connections, by id. Default None, all.
            group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
            where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
                beside ids.
            concurrency: How many requests that trigger a sync may be under way at a time; at least 1. Default 10.
            max_running: How many syncs may run at a time, to spare a destination; at least 1. Default None, all.
            force: True stops syncs that are running and starts over. With False, the default, these are waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: What to do if a sync is rescheduled: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: What to do if a connection is paused: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The outcome of each connection's sync, in the order in which they end.

        Raises:
            FivetranError: The connections cannot be listed at all.
            TypeError: Both ids and `where` are given, or an argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import AsyncSyncMany, sync_many
        from fivetran_facade.syncs.options import SyncOptions

        return AsyncSyncMany(
            self._engine.perform,
            sync_many(
                self._engine,
                connection_ids,
                group_id=group_id,
                where=where,
                concurrency=concurrency,
                max_running=max_running,
                force=force,
                options=SyncOptions(
                    timeout=timeout,
                    poll_interval=poll_interval,
                    progress=progress,
                    on_rescheduled=on_rescheduled,
                    on_paused=on_paused,
                ),
            ),
        )
