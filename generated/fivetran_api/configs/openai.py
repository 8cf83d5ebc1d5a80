from typing import TypedDict


class OpenaiConfig(TypedDict, total=False):
    """The config of a connection to `openai`, which `schema` names for good."""

    api_key: str
    api_key_2: str
    api_key_3: str
    schema: str
    workspace_id: str
