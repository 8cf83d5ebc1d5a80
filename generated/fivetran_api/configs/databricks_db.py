from typing import Literal, TypedDict


class DatabricksDbConfig(TypedDict, total=False):
    """The config of a connection to `databricks_db`, which `schema_prefix` names for good."""

    auth: Literal["OAUTH2", "TOKEN"]
    catalog: str
    host: str
    http_path: str
    personal_access_token: str
    port: int
    schema_prefix: str
