from typing import Literal, TypedDict


class DatabricksDbConfig(TypedDict, total=False):
    """The config of a `databricks_db` connection, which `schema_prefix` names for good."""

    auth: Literal["OAUTH2", "TOKEN"]
    catalog: str
    host: str
    http_path: str
    personal_access_token: str
    port: int
    schema_prefix: str
