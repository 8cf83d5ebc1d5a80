from typing import TypedDict


class FlexportConfig(TypedDict, total=False):
    """The config of a connection to `flexport`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
