from typing import TypedDict


class GreenhouseConfig(TypedDict, total=False):
    """The config of a connection to `greenhouse`, which `schema` names for good."""

    api_key: str
    client_id: str
    client_secret: str
    schema: str
    use_harvest_api_v3: str
