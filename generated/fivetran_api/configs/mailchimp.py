from typing import TypedDict


class MailchimpConfig(TypedDict, total=False):
    """The config of a connection to `mailchimp`, which `schema` names for good."""

    schema: str
