from typing import TypedDict


class AssetPandaConfig(TypedDict, total=False):
    """The config of a connection to `asset_panda`, which `schema` names for good."""

    email: str
    password: str
    schema: str
