from typing import TypedDict


class BoostrConfig(TypedDict, total=False):
    """The config of a connection to `boostr`, which `schema` names for good."""

    base_url: str
    email: str
    password: str
    schema: str
