# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""Call dagster-fivetran's client and workspace against a URL.

They have no option for the address, so the one constant that holds it is set; all else is the package as it is installed.
"""

from __future__ import annotations

import sys
from typing import Any

from dagster_fivetran import FivetranWorkspace, resources
from wire import serve


def perform(name: str, **arguments: Any) -> Any:
    """`workspace` says what there is; any other name is a method of the client. `options` are the workspace's."""
    options = {"request_max_retries": 0, **arguments.pop("options", {})}
    workspace = FivetranWorkspace(account_id="account", api_key="key", api_secret="secret", **options)
    if name == "workspace":
        found = workspace.fetch_fivetran_workspace_data()
        return {
            "connectors": sorted(found.connectors_by_id),
            "destinations": sorted(found.destinations_by_id),
            "tables": sorted({one.table for one in found.to_fivetran_connector_table_props_data()}),
        }
    result = getattr(workspace.get_client(), name)(**arguments)
    return result._asdict() if hasattr(result, "_asdict") else result


resources.FIVETRAN_API_BASE = sys.argv[1]
serve(perform)
