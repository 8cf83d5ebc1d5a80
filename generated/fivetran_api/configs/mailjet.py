from typing import TypedDict


class MailjetConfig(TypedDict, total=False):
    """The config of a connection to `mailjet`, which `schema` names for good."""

    api_key: str
    schema: str
    secret_key: str
