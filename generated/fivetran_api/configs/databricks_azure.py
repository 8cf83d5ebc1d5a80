from typing import TypedDict


class DatabricksAzureConfig(TypedDict, total=False):
    """The config of a private link of the kind `DATABRICKS_AZURE`."""

    connection_service_id: str
    workspace_url: str
