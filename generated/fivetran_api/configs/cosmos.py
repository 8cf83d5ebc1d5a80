from typing import Literal, TypedDict


class CosmosConfig(TypedDict, total=False):
    """The config of a connection to `cosmos`, which `schema_prefix` names for good."""

    account_key: str
    data_access_method: Literal["ACCOUNT_KEY", "RESOURCE_TOKEN"]
    resource_token: str
    schema_prefix: str
    sync_pack_mode: Literal["PACKED_MODE", "STANDARD_UNPACKED_MODE"]
    token_authenticated_container: str
    token_authenticated_database: str
    uri: str
