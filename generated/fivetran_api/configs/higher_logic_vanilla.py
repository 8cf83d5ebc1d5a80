from typing import TypedDict


class HigherLogicVanillaConfig(TypedDict, total=False):
    """The config of a connection to `higher_logic_vanilla`, which `schema` names for good."""

    access_token: str
    base_url: str
    schema: str
