from typing import Literal, TypedDict


class CastorEdcConfig(TypedDict, total=False):
    """The config of a connection to `castor_edc`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    server: Literal["au", "data", "uk", "us"]
