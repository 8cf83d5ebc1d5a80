from typing import TypedDict


class PersonioConfig(TypedDict, total=False):
    """The config of a connection to `personio`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
