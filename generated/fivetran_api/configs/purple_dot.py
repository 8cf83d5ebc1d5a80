from typing import TypedDict


class PurpleDotConfig(TypedDict, total=False):
    """The config of a connection to `purple_dot`, which `schema` names for good."""

    private_access_token: str
    schema: str
