from typing import TypedDict


class AssetPandaConfig(TypedDict, total=False):
    """The config of a `asset_panda` connection, which `schema` names for good."""

    email: str
    password: str
    schema: str
