from typing import Literal, TypedDict


class HLevelConfig(TypedDict, total=False):
    """The config of a connection to `h_level`, which `schema` names for good."""

    client_id: str
    client_secret: str
    location_ids: str
    schema: str
    sub_domain: Literal["gohighlevel", "leadconnectorhq"]
