from typing import TypedDict


class BrevoConfig(TypedDict, total=False):
    """The config of a connection to `brevo`, which `schema` names for good."""

    api_key: str
    schema: str
