from typing import Literal, TypedDict


class VonageContactCenterConfig(TypedDict, total=False):
    """The config of a connection to `vonage_contact_center`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["apac", "emea", "nam"]
    schema: str
