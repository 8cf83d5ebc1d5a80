from typing import TypedDict


class DatabricksAwsConfig(TypedDict, total=False):
    """The config of a `DATABRICKS_AWS` private link."""

    connection_service_name: str
