from typing import TypedDict


class QmaticDataConnectConfig(TypedDict, total=False):
    """The config of a `qmatic_data_connect` connection, which `schema` names for good."""

    password: str
    schema: str
    subdomain: str
    username: str
