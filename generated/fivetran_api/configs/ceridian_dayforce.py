from typing import TypedDict


class CeridianDayforceConfig(TypedDict, total=False):
    """The config of a connection to `ceridian_dayforce`, which `schema` names for good."""

    access_confirmation: str
    client_host: str
    client_namespace: str
    password: str
    schema: str
    username: str
