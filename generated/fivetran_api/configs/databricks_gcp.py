from typing import TypedDict


class DatabricksGcpConfig(TypedDict, total=False):
    """The config of a `DATABRICKS_GCP` private link."""

    connection_service_id: str
    workspace_url: str
