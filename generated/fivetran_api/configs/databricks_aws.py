from typing import TypedDict


class DatabricksAwsConfig(TypedDict, total=False):
    """The config of a private link of the kind `DATABRICKS_AWS`."""

    connection_service_name: str
