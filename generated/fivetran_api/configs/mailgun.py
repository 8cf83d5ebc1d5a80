from typing import TypedDict


class MailgunConfig(TypedDict, total=False):
    """The config of a connection to `mailgun`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
    username: str
