from typing import TypedDict


class OkendoConfig(TypedDict, total=False):
    """The config of a connection to `okendo`, which `schema` names for good."""

    api_key: str
    schema: str
    user_id: str
