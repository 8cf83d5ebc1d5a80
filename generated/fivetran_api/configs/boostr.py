from typing import TypedDict


class BoostrConfig(TypedDict, total=False):
    """The config of a `boostr` connection, which `schema` names for good."""

    base_url: str
    email: str
    password: str
    schema: str
