from typing import Literal, TypedDict


class VonageContactCenterConfig(TypedDict, total=False):
    """The config of a `vonage_contact_center` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["apac", "emea", "nam"]
    schema: str
