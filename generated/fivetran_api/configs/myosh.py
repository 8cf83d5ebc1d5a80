from typing import Literal, TypedDict


class MyoshConfig(TypedDict, total=False):
    """The config of a connection to `myosh`, which `schema` names for good."""

    api_key: str
    password: str
    schema: str
    server_variable: str
    sub_domain: Literal["api", "oteapi", "testapi"]
    username: str
