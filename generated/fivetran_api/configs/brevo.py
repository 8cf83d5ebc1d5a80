from typing import TypedDict


class BrevoConfig(TypedDict, total=False):
    """The config of a `brevo` connection, which `schema` names for good."""

    api_key: str
    schema: str
