from typing import TypedDict


class MondayConfig(TypedDict, total=False):
    """The config of a connection to `monday`, which `schema` names for good."""

    personal_api_token: str
    schema: str
