from typing import TypedDict


class MailgunConfig(TypedDict, total=False):
    """The config of a `mailgun` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
    username: str
