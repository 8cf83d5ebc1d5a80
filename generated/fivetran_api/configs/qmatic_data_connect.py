from typing import TypedDict


class QmaticDataConnectConfig(TypedDict, total=False):
    """The config of a connection to `qmatic_data_connect`, which `schema` names for good."""

    password: str
    schema: str
    subdomain: str
    username: str
