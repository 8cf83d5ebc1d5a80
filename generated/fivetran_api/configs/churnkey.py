from typing import TypedDict


class ChurnkeyConfig(TypedDict, total=False):
    """The config of a connection to `churnkey`, which `schema` names for good."""

    api_key: str
    app_id: str
    schema: str
