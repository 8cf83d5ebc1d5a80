from typing import Literal, TypedDict


class RaribleConfig(TypedDict, total=False):
    """The config of a connection to `rarible`, which `schema` names for good."""

    blockchain: Literal["ETHEREUM", "FLOW", "IMMUTABLEX", "POLYGON", "SOLANA", "TEZOS"]
    collection_address: str
    schema: str
