"""The resource: an account of Fivetran, whose connections are synced by assets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import dagster as dg
from pydantic import Field

from fivetran_facade import Fivetran, FivetranError, OnPaused, OnRescheduled, SyncProgress, SyncResult

from .account import ConnectorSelectorFn, FivetranWorkspaceData, read_account
from .events import FivetranEvent, FivetranEventIterator, materializations
from .failures import failure_of
from .translator import TRANSLATOR_KEY, DagsterFivetranTranslator, FivetranMetadataSet


class FivetranSyncConfig(dg.Config):
    """The run config of assets: whether to load tables again from the start.

    Attributes:
        resync: True to load everything again, or the tables that `resync_parameters` names. Default False, a usual sync.
        resync_parameters: Schemas by name, with the tables of each. Default None, everything.
    """

    resync: bool = Field(default=False, description="Load everything, or some tables, again from the start.")
    resync_parameters: dict[str, list[str]] | None = Field(
        default=None, description="Which tables to load again: schemas by name, with the tables of each."
    )


class FivetranWorkspace(dg.ConfigurableResource[Any]):
    """An account of Fivetran.

    Definitions are made from a snapshot of the account, a file, so that loading code sends no request. `write_snapshot`, or
    the command `dagster-fivetran-facade snapshot`, writes it.
    """

    account_id: str = Field(description="The account's id. It names the snapshot and the sensor.")
    api_key: str = Field(description="The API key.")
    api_secret: str = Field(description="The API secret.")
    base_url: str | None = Field(
        default=None, description="The address of the API. Default FIVETRAN_API_URL, or https://api.fivetran.com."
    )
    snapshot_path: str | None = Field(
        default=None, description="The file that holds the snapshot. Default fivetran_ACCOUNT.json in the working directory."
    )
    timeout: float | None = Field(default=None, description="Seconds that a sync may take. Default None, no limit.")
    poll_interval: float | None = Field(default=None, description="Seconds between polls, above 0. Default 30.")
    on_paused: str = Field(
        default="raise", description="What to do if a connection is paused: raise a failure, or unpause it for good."
    )
    on_rescheduled: str = Field(
        default="wait", description="What to do if a sync is rescheduled: wait for it, trigger it at once, or raise a failure."
    )
    schedule_type: str | None = Field(
        default=None,
        description="The schedule type to set before a sync: auto or manual. Default None, which leaves it as it is.",
    )

    def get_client(self) -> Fivetran:
        """Return a client, for use in a `with` statement."""
        return Fivetran(self.api_key, self.api_secret, base_url=self.base_url)

    @property
    def snapshot_file(self) -> Path:
        """The file that holds the snapshot."""
        path = _known(self.snapshot_path)
        return Path(path or f"fivetran_{_known(self.account_id)}.json")

    def fetch_fivetran_workspace_data(self) -> FivetranWorkspaceData:
        """Read the content of the account: a listing, and a request for each destination and each connection that is set up.

        Connections without a schema config are left out, which is logged once for all.

        Raises:
            FivetranError: It cannot be read.
        """
        with self.process_config_and_initialize_cm() as workspace, workspace.get_client() as fivetran:
            data = read_account(fivetran)
        if data.skipped:
            dg.get_dagster_logger().warning("%s connections have no assets: %s", len(data.skipped), data.reasons)
        return data

    def write_snapshot(self) -> FivetranWorkspaceData:
        """Read the content of the account, and write it to the file that definitions are made from.

        Raises:
            FivetranError: It cannot be read.
            OSError: It cannot be written.
        """
        data = self.fetch_fivetran_workspace_data()
        self.snapshot_file.write_text(data.model_dump_json(indent=1, exclude_defaults=True), encoding="utf-8")
        return data

    def get_or_fetch_workspace_data(self) -> FivetranWorkspaceData:
        """Return the snapshot of the account. Despite the name, which is dagster-fivetran's, no request is sent.

        Raises:
            dagster.DagsterInvariantViolationError: There is no snapshot.
        """
        try:
            return FivetranWorkspaceData.model_validate_json(self.snapshot_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise dg.DagsterInvariantViolationError(
                f"there is no snapshot {str(self.snapshot_file)!r} of the Fivetran account; write it with: "
                f"dagster-fivetran-facade snapshot --output {self.snapshot_file}"
            ) from None
        except ValueError as error:
            raise dg.DagsterInvariantViolationError(
                f"{str(self.snapshot_file)!r} is no snapshot of a Fivetran account; write it with: "
                f"dagster-fivetran-facade snapshot --output {self.snapshot_file}"
            ) from error

    def load_asset_specs(
        self,
        dagster_fivetran_translator: DagsterFivetranTranslator | None = None,
        connector_selector_fn: ConnectorSelectorFn | None = None,
    ) -> Sequence[dg.AssetSpec]:
        """Return a spec for each table that is synced, from the snapshot.

        Args:
            dagster_fivetran_translator: Makes the specs. Default DagsterFivetranTranslator().
            connector_selector_fn: Chooses among the connections. Default None, all.

        Raises:
            dagster.DagsterInvariantViolationError: There is no snapshot.
        """
        translator = dagster_fivetran_translator or DagsterFivetranTranslator()
        return specs_of(self.get_or_fetch_workspace_data(), translator, connector_selector_fn)

    def sync_and_poll(
        self, context: dg.AssetExecutionContext, config: FivetranSyncConfig | None = None
    ) -> FivetranEventIterator:
        """Sync the connection of the assets that are executed, and return an event for each of its tables.

        The sync is triggered once, and waited for as `timeout`, `poll_interval` and `on_rescheduled` have it. If the run is
        canceled, the sync goes on at Fivetran.

        Args:
            context: The context of the assets.
            config: The tables to load again. Default None, a usual sync.

        Returns:
            The events; `fetch_column_metadata()` adds the columns of each table.

        Raises:
            dagster.Failure: The sync did not succeed. Its metadata have the handle with which it can be waited for further.
        """
        return FivetranEventIterator(self._events(context, config or FivetranSyncConfig()), self)

    def _events(self, context: dg.AssetExecutionContext, config: FivetranSyncConfig) -> Iterator[FivetranEvent]:
        metadata = [FivetranMetadataSet.extract(spec.metadata) for spec in context.assets_def.specs]
        connection_id = next((each.connector_id for each in metadata if each.connector_id), None)
        if connection_id is None:
            raise dg.DagsterInvariantViolationError(
                "these assets are of no Fivetran connection; make them with fivetran_assets"
            )
        translator: Any = next(iter(context.assets_def.specs)).metadata.get(TRANSLATOR_KEY) or DagsterFivetranTranslator()
        with self.get_client() as fivetran:
            try:
                result = self._sync(fivetran, connection_id, config, context)
            except FivetranError as error:
                raise failure_of(error, connection_id) from error
            # The sync has succeeded, whatever comes of reading more.
            try:
                schema_config = fivetran.schemas.get(connection_id)
            except FivetranError as error:
                context.log.warning("New tables of %s are left out: %s", connection_id, error)
                schema_config = None
        yield from materializations(result, schema_config, translator, context)

    def _sync(
        self, fivetran: Fivetran, connection_id: str, config: FivetranSyncConfig, context: dg.AssetExecutionContext
    ) -> SyncResult:
        # Dagster's config knows no literal types. What is none of the choices is refused before anything is sent.
        on_paused, on_rescheduled = cast("OnPaused", self.on_paused), cast("OnRescheduled", self.on_rescheduled)
        if self.schedule_type is not None:
            fivetran.connections.update(connection_id, schedule_type=cast("Any", self.schedule_type))
        if config.resync:
            handle = fivetran.connections.start_resync(connection_id, tables=config.resync_parameters, on_paused=on_paused)
        else:
            handle = fivetran.connections.start_sync(connection_id, on_paused=on_paused)
        context.log.info("The sync of %s was triggered: %s", connection_id, handle.to_json())
        try:
            return fivetran.connections.wait_for_sync(
                handle,
                timeout=self.timeout,
                poll_interval=self.poll_interval,
                on_rescheduled=on_rescheduled,
                progress=_Log(context),
            )
        except dg.DagsterExecutionInterruptedError:
            context.log.warning(
                "The sync of %s is no longer waited for, but goes on at Fivetran: %s", connection_id, handle.to_json()
            )
            raise


class _Log:
    """Logs the state of a sync when it changes."""

    def __init__(self, context: dg.AssetExecutionContext) -> None:
        self._context = context
        self._latest: object = None

    def __call__(self, progress: SyncProgress) -> None:
        due = progress.rescheduled_for
        if (latest := (progress.state, due)) != self._latest and progress.failure is None:
            self._latest = latest
            text = f"{progress.handle.connection_id} is {progress.state}"
            self._context.log.info(text if due is None else f"{text} for {due:%Y-%m-%d %H:%M:%S} UTC")


def specs_of(
    data: FivetranWorkspaceData, translator: DagsterFivetranTranslator, connector_selector_fn: ConnectorSelectorFn | None
) -> Sequence[dg.AssetSpec]:
    """Return a spec for each table that is synced, with its translator among its metadata."""
    tables = data.to_fivetran_connector_table_props_data(connector_selector_fn)
    return [translator.get_asset_spec(each).merge_attributes(metadata={TRANSLATOR_KEY: translator}) for each in tables]


def _known(value: Any) -> str | None:
    """Return the value of a field of which code that is loaded needs to know it, though it may be an environment variable."""
    return value.get_value() if isinstance(value, dg.EnvVar) else value


def load_fivetran_asset_specs(
    workspace: FivetranWorkspace,
    dagster_fivetran_translator: DagsterFivetranTranslator | None = None,
    connector_selector_fn: ConnectorSelectorFn | None = None,
) -> Sequence[dg.AssetSpec]:
    """Return a spec for each table that is synced, from the workspace's snapshot.

    Args:
        workspace: The workspace.
        dagster_fivetran_translator: Makes the specs. Default DagsterFivetranTranslator().
        connector_selector_fn: Chooses among the connections. Default None, all.

    Raises:
        dagster.DagsterInvariantViolationError: There is no snapshot.
    """
    return workspace.load_asset_specs(dagster_fivetran_translator, connector_selector_fn)
