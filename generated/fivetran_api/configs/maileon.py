from typing import TypedDict


class MaileonConfig(TypedDict, total=False):
    """The config of a connection to `maileon`, which `schema` names for good."""

    api_key: str
    schema: str
