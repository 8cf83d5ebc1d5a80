"""Assets that sync a connection."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import dagster as dg

from .account import ConnectorSelectorFn
from .events import FivetranEvent
from .translator import DagsterFivetranTranslator, FivetranMetadataSet, cleaned
from .workspace import FivetranWorkspace


def fivetran_assets(
    *,
    connector_id: str,
    workspace: FivetranWorkspace,
    name: str | None = None,
    group_name: str | None = None,
    dagster_fivetran_translator: DagsterFivetranTranslator | None = None,
    connector_selector_fn: ConnectorSelectorFn | None = None,
) -> Callable[[Callable[..., Any]], dg.AssetsDefinition]:
    """Make the function below it the way in which the tables of a connection are synced.

        @fivetran_assets(connector_id="speak_inexpensive", workspace=workspace)
        def shop(context: dg.AssetExecutionContext, fivetran: FivetranWorkspace):
            yield from fivetran.sync_and_poll(context=context)

    Args:
        connector_id: The connection's id.
        workspace: The workspace, whose snapshot says which tables there are.
        name: The name of the op. Default the function's.
        group_name: The group of the assets, if the translator gives them none.
        dagster_fivetran_translator: Makes the asset specs. Default DagsterFivetranTranslator().
        connector_selector_fn: Chooses among the connections of the snapshot. Default the one with this id.

    Raises:
        dagster.DagsterInvariantViolationError: There is no snapshot, or both the translator and `group_name` give a group.
    """
    specs = [
        spec
        for spec in workspace.load_asset_specs(dagster_fivetran_translator, connector_selector_fn)
        if FivetranMetadataSet.extract(spec.metadata).connector_id == connector_id
    ]
    if group_name and any(spec.group_name for spec in specs):
        raise dg.DagsterInvariantViolationError(
            f"the assets of {connector_id} have a group by their translator, so they cannot be in the group {group_name!r}"
        )
    return dg.multi_asset(name=name, group_name=group_name, can_subset=True, specs=specs)


def build_fivetran_assets_definitions(
    *,
    workspace: FivetranWorkspace,
    dagster_fivetran_translator: DagsterFivetranTranslator | None = None,
    connector_selector_fn: ConnectorSelectorFn | None = None,
) -> Sequence[dg.AssetsDefinition]:
    """Return assets for all connections, which are synced by the resource `fivetran`.

    Args:
        workspace: The workspace, whose snapshot says which connections and tables there are.
        dagster_fivetran_translator: Makes the asset specs. Default DagsterFivetranTranslator().
        connector_selector_fn: Chooses among the connections. Default None, all.

    Raises:
        dagster.DagsterInvalidDefinitionError: Tables of two connections have the same asset key.
        dagster.DagsterInvariantViolationError: There is no snapshot.
    """

    def sync(context: dg.AssetExecutionContext, fivetran: FivetranWorkspace) -> Iterator[FivetranEvent]:
        yield from fivetran.sync_and_poll(context=context)

    specs = workspace.load_asset_specs(dagster_fivetran_translator, connector_selector_fn)
    return [dg.multi_asset(name=name, can_subset=True, specs=each)(sync) for name, each in by_connection(specs).items()]


def by_connection(specs: Sequence[dg.AssetSpec], *, lower: bool = True) -> dict[str, Sequence[dg.AssetSpec]]:
    """Return the specs of each connection, by the name of its op.

    Two connections of which only special characters tell the names apart get their ids added.

    Args:
        specs: The specs.
        lower: True for names in lower case. The names of dagster-fivetran's component are not.

    Raises:
        dagster.DagsterInvalidDefinitionError: Tables of two connections have the same asset key.
    """
    found: dict[tuple[str, str], list[dg.AssetSpec]] = {}
    owners: dict[dg.AssetKey, str | None] = {}
    for spec in specs:
        own = FivetranMetadataSet.extract(spec.metadata)
        owner = owners.setdefault(spec.key, own.connector_id)
        if owner != own.connector_id:
            raise dg.DagsterInvalidDefinitionError(
                f"the connections {owner} and {own.connector_id} both have a table {spec.key.to_user_string()}, and no two "
                "assets may have the same key: choose among the connections with a connector selector, or let a translator put "
                "props.destination_id in front of the keys"
            )
        name = f"fivetran_{cleaned(own.connector_name or '')}"
        found.setdefault((name.lower() if lower else name, own.connector_id or ""), []).append(spec)
    names = [name for name, _ in found]
    return {name if names.count(name) == 1 else f"{name}_{cleaned(key)}": each for (name, key), each in found.items()}
