from typing import TypedDict


class SendgridConfig(TypedDict, total=False):
    """The config of a connection to `sendgrid`, which `schema` names for good."""

    api_key: str
    schema: str
