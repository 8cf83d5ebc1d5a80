from typing import TypedDict


class MicrosoftPowerBiConfig(TypedDict, total=False):
    """The config of a connection to `microsoft_power_bi`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    tenant: str
