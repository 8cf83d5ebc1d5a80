from typing import Literal, TypedDict


class AzureCosmosForMongoConfig(TypedDict, total=False):
    """The config of a connection to `azure_cosmos_for_mongo`, which `schema_prefix` names for good."""

    always_encrypted: bool
    binary_representation: Literal["Base64", "Uuid"]
    connection_type: Literal["Directly", "PrivateLink"]
    database: str
    hosts: list[str]
    packed_mode_tables: list[str]
    packing_mode: Literal["UsePackedModeOnly", "UseUnpackedModeOnly"]
    password: str
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
