from typing import TypedDict


class FlexportConfig(TypedDict, total=False):
    """The config of a `flexport` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
