from typing import TypedDict


class FulfilConfig(TypedDict, total=False):
    """The config of a connection to `fulfil`, which `schema` names for good."""

    api_key: str
    schema: str
    workspace_id: str
