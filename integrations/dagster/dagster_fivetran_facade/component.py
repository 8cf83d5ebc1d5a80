"""A component for dg: the assets of an account, from a state that is refreshed by command."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import dagster as dg
from dagster.components.utils.defs_state import DefsStateConfig, DefsStateConfigArgs, ResolvedDefsStateConfig
from dagster.components.utils.translation import TranslationFn, TranslationFnResolver
from pydantic import Field

from .account import ConnectorSelectorFn, FivetranConnector, FivetranConnectorTableProps, FivetranWorkspaceData
from .assets import by_connection
from .events import FivetranEvent
from .sensor import polling_sensor
from .translator import DagsterFivetranTranslator
from .workspace import FivetranSyncConfig, FivetranWorkspace, specs_of


class FivetranWorkspaceModel(dg.Model):
    """The workspace in YAML; see FivetranWorkspace."""

    account_id: str = Field(description="The account's id.")
    api_key: str = Field(description="The API key.")
    api_secret: str = Field(description="The API secret.")
    base_url: str | None = Field(default=None, description="The address of the API.")
    timeout: float | str | None = Field(default=None, description="Seconds that a sync may take.")
    poll_interval: float | str | None = Field(default=None, description="Seconds between polls.")
    on_paused: Literal["raise", "unpause"] = Field(default="raise", description="What to do if a connection is paused.")
    on_rescheduled: Literal["wait", "retrigger", "raise"] = Field(
        default="wait", description="What to do if a sync is rescheduled."
    )
    schedule_type: Literal["auto", "manual"] | None = Field(
        default=None, description="The schedule type to set before a sync; left as it is by default."
    )


class SelectionById(dg.Model):
    """Connections by id."""

    by_id: Sequence[str] = Field(description="The ids of the connections.")


class SelectionByName(dg.Model):
    """Connections by name."""

    by_name: Sequence[str] = Field(description="The names of the connections.")


class FivetranAccountScaffoldParams(dg.Model):
    """The parameters that `dg scaffold defs` asks for."""

    account_id: str | None = None
    api_key: str | None = None
    api_secret: str | None = None


class FivetranAccountScaffolder(dg.Scaffolder[FivetranAccountScaffoldParams]):
    """Writes the YAML of a component."""

    @classmethod
    def get_scaffold_params(cls) -> type[FivetranAccountScaffoldParams]:
        """Return what it takes."""
        return FivetranAccountScaffoldParams

    def scaffold(self, request: dg.ScaffoldRequest[FivetranAccountScaffoldParams]) -> None:
        """Write the YAML. Credentials that are not given come from the environment."""
        given = request.params
        workspace = {
            "account_id": given.account_id or "{{ env.FIVETRAN_ACCOUNT_ID }}",
            "api_key": given.api_key or "{{ env.FIVETRAN_API_KEY }}",
            "api_secret": given.api_secret or "{{ env.FIVETRAN_API_SECRET }}",
        }
        dg.scaffold_component(request, {"workspace": workspace})


def _workspace(context: dg.ResolutionContext, model: FivetranWorkspaceModel) -> FivetranWorkspace:
    return FivetranWorkspace(
        **{name: context.resolve_value(value) for name, value in model.model_dump(exclude_none=True).items()}
    )


def _selector(context: dg.ResolutionContext, model: Any) -> ConnectorSelectorFn:
    found: Any = context.resolve_value(model)
    if isinstance(found, SelectionById):
        ids = set(found.by_id)
        return lambda connector: connector.id in ids
    if isinstance(found, SelectionByName):
        names = set(found.by_name)
        return lambda connector: connector.name in names
    if callable(found):
        return cast("ConnectorSelectorFn", found)
    raise ValueError(f"connector_selector must be an object with by_id or by_name, or a function, not {found!r}")


@dg.scaffold_with(FivetranAccountScaffolder)
class FivetranAccountComponent(dg.StateBackedComponent, dg.Model, dg.Resolvable):
    """The tables of an account as assets, which sync their connections when they are materialized.

    What there is in the account is a state, which `dg utils refresh-defs-state` reads; loading code sends no request.

        type: dagster_fivetran_facade.FivetranAccountComponent
        attributes:
          workspace:
            account_id: "{{ env.FIVETRAN_ACCOUNT_ID }}"
            api_key: "{{ env.FIVETRAN_API_KEY }}"
            api_secret: "{{ env.FIVETRAN_API_SECRET }}"
          connector_selector:
            by_id: [speak_inexpensive]
          polling_sensor: true
    """

    workspace: Annotated[FivetranWorkspace, dg.Resolver(_workspace, model_field_type=FivetranWorkspaceModel)]
    connector_selector: Annotated[
        Callable[[FivetranConnector], bool] | None,
        dg.Resolver(_selector, model_field_type=str | SelectionById | SelectionByName),
    ] = None
    translation: (
        Annotated[
            TranslationFn[FivetranConnectorTableProps],
            TranslationFnResolver(template_vars_for_translation_fn=lambda props: {"props": props}),
        ]
        | None
    ) = Field(default=None, description="Changes the asset of a table, which is `spec`, given `props`.")
    polling_sensor: bool | None = Field(
        default=None, description="True adds a sensor that records the syncs which Fivetran runs by itself."
    )
    include_metadata: Annotated[
        list[Literal["column_metadata"]],
        dg.Resolver.default(description="`column_metadata` adds the columns of each table, with a request for each."),
    ] = []  # noqa: RUF012 - a field, which each component gets a copy of
    # Only the command refreshes the state, unless somebody asks for more.
    defs_state: ResolvedDefsStateConfig = DefsStateConfigArgs(
        management_type=DefsStateConfigArgs.local_filesystem().management_type, refresh_if_dev=False
    )

    @property
    def translator(self) -> DagsterFivetranTranslator:
        """The translator, with what `translation` changes."""
        return _ComponentTranslator(self)

    @property
    def defs_state_config(self) -> DefsStateConfig:
        """The place in which the state is kept."""
        key = f"{type(self).__name__}[{self.workspace.account_id}]"
        return DefsStateConfig.from_args(self.defs_state, default_key=key)

    def get_asset_spec(self, props: FivetranConnectorTableProps) -> dg.AssetSpec:
        """Return the spec of a table, before `translation` changes it. A subclass may return another."""
        return DagsterFivetranTranslator().get_asset_spec(props)

    def execute(self, context: dg.AssetExecutionContext, fivetran: FivetranWorkspace) -> Iterator[FivetranEvent]:
        """Sync a connection, and return its events. A subclass may do more."""
        events = fivetran.sync_and_poll(context=context, config=self._run_config(context))
        yield from events.fetch_column_metadata() if "column_metadata" in self.include_metadata else events

    def write_state_to_path(self, state_path: Path) -> None:
        """Read the account, and write what there is to a file."""
        data = self.workspace.fetch_fivetran_workspace_data()
        state_path.write_text(data.model_dump_json(exclude_defaults=True), encoding="utf-8")

    def build_defs_from_state(self, context: dg.ComponentLoadContext, state_path: Path | None) -> dg.Definitions:  # noqa: ARG002
        """Return the definitions that a state describes; none if it was never read."""
        if state_path is None:
            return dg.Definitions()
        data = FivetranWorkspaceData.model_validate_json(state_path.read_text(encoding="utf-8"))
        specs = specs_of(data, self.translator, self.connector_selector)
        assets = [self._assets(name, each) for name, each in by_connection(specs, lower=False).items()]
        return dg.Definitions(assets=assets, sensors=[polling_sensor(self.workspace, specs)] if self.polling_sensor else [])

    def _assets(self, name: str, specs: Sequence[dg.AssetSpec]) -> dg.AssetsDefinition:
        # What `config` holds is read by execute, which subclasses know without it.
        @dg.multi_asset(name=name, can_subset=True, specs=specs)
        def sync(context: dg.AssetExecutionContext, config: FivetranSyncConfig) -> Iterator[FivetranEvent]:  # noqa: ARG001
            with self.workspace.process_config_and_initialize_cm() as workspace:
                yield from self.execute(context=context, fivetran=workspace)

        return sync

    @staticmethod
    def _run_config(context: dg.AssetExecutionContext) -> FivetranSyncConfig:
        return FivetranSyncConfig(**context.op_execution_context.op_config)


class _ComponentTranslator(DagsterFivetranTranslator):
    def __init__(self, component: FivetranAccountComponent) -> None:
        self._component = component

    def get_asset_spec(self, props: FivetranConnectorTableProps) -> dg.AssetSpec:
        spec = self._component.get_asset_spec(props)
        return spec if self._component.translation is None else self._component.translation(spec, props)
