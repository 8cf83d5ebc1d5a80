from typing import Literal, TypedDict


class SolarwindsServiceDeskConfig(TypedDict, total=False):
    """The config of a connection to `solarwinds_service_desk`, which `schema` names for good."""

    domain: Literal["https://api.samanage.com", "https://apieu.samanage.com"]
    schema: str
    token: str
