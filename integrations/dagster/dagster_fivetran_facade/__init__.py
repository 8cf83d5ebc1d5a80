"""Fivetran's connections as Dagster assets: triggered once, and waited for until they have ended."""

from .account import ConnectorSelectorFn, FivetranConnector, FivetranConnectorTableProps
from .assets import build_fivetran_assets_definitions, fivetran_assets
from .component import FivetranAccountComponent
from .events import FivetranEventIterator
from .sensor import build_fivetran_polling_sensor
from .translator import DagsterFivetranTranslator, FivetranMetadataSet
from .workspace import FivetranSyncConfig, FivetranWorkspace, load_fivetran_asset_specs

__all__ = [
    "ConnectorSelectorFn",
    "DagsterFivetranTranslator",
    "FivetranAccountComponent",
    "FivetranConnector",
    "FivetranConnectorTableProps",
    "FivetranEventIterator",
    "FivetranMetadataSet",
    "FivetranSyncConfig",
    "FivetranWorkspace",
    "build_fivetran_assets_definitions",
    "build_fivetran_polling_sensor",
    "fivetran_assets",
    "load_fivetran_asset_specs",
]
