from typing import TypedDict


class DatabricksAzureConfig(TypedDict, total=False):
    """The config of a `DATABRICKS_AZURE` private link."""

    connection_service_id: str
    workspace_url: str
