# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""Call the Fivetran source of DataHub against a URL, which is an option of its configuration."""

from __future__ import annotations

import sys
from typing import Any

from datahub.configuration.common import AllowDenyPattern
from datahub.ingestion.source.fivetran.config import FivetranAPIConfig, FivetranSourceReport
from datahub.ingestion.source.fivetran.fivetran_log_rest_reader import FivetranLogRestReader
from datahub.ingestion.source.fivetran.fivetran_rest_api import FivetranAPIClient
from wire import serve


def perform(name: str, **arguments: Any) -> Any:
    """`read` is what a catalogue is filled with; any other name is a method of the client."""
    client = FivetranAPIClient(FivetranAPIConfig(api_key="key", api_secret="secret", base_url=sys.argv[1]))
    if name != "read":
        found = getattr(client, name)(**arguments)
        if isinstance(found, dict):
            return [[key, one.model_dump(mode="json")] for key, one in found.items()]
        return [one.model_dump(mode="json") for one in ([found] if hasattr(found, "model_dump") else found)]
    report = FivetranSourceReport()
    reader = FivetranLogRestReader(client, report)
    everything = AllowDenyPattern.allow_all()
    connectors = reader.get_allowed_connectors_list(everything, everything, 7)
    return {
        "connectors": {
            one.connector_id: {
                "name": one.connector_name,
                "destination": one.destination_id,
                "email": reader.get_user_email(one.user_id),
                "tables": sorted(line.source_table for line in one.lineage),
                "columns": sorted(
                    f"{line.source_table}.{each.source_column}" for line in one.lineage for each in line.column_lineage
                ),
            }
            for one in connectors
        },
        "failures": [str(one) for one in report.failures],
        "warnings": [f"{one.title}: {one.context}" for one in report.warnings],
    }


serve(perform)
