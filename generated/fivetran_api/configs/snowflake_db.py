from typing import Literal, TypedDict


class SnowflakeDbConfig(TypedDict, total=False):
    """The config of a connection to `snowflake_db`, which `schema_prefix` names for good."""

    auth: Literal["KEY_PAIR", "PASSWORD"]
    connection_type: Literal["Directly", "PrivateLink"]
    database: str
    host: str
    is_private_key_encrypted: bool
    passphrase: str
    password: str
    port: int
    private_key: str
    role: str
    schema_prefix: str
    use_workspace: bool
    user: str
    workspace_name: str
    workspace_schema: str
