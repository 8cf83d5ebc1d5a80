from typing import Literal, TypedDict


class TrelicaConfig(TypedDict, total=False):
    """The config of a connection to `trelica`, which `schema` names for good."""

    client_id: str
    client_secret: str
    environment: Literal["app", "eu"]
    schema: str
