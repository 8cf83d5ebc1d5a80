from typing import TypedDict


class DatabricksGcpConfig(TypedDict, total=False):
    """The config of a private link of the kind `DATABRICKS_GCP`."""

    connection_service_id: str
    workspace_url: str
