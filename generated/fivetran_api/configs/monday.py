from typing import TypedDict


class MondayConfig(TypedDict, total=False):
    """The config of a `monday` connection, which `schema` names for good."""

    personal_api_token: str
    schema: str
