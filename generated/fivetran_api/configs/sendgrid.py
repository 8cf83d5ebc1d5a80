from typing import TypedDict


class SendgridConfig(TypedDict, total=False):
    """The config of a `sendgrid` connection, which `schema` names for good."""

    api_key: str
    schema: str
