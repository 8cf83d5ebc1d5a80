from typing import Literal, TypedDict


class IlevelConfig(TypedDict, total=False):
    """The config of a connection to `ilevel`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    sub_domain: Literal[
        "api.ilevelsolutions.com", "api.ilevelsolutions.eu", "sandapi.ilevelsolutions.com", "sandapi.ilevelsolutions.eu",
    ]
