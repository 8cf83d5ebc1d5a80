from typing import TypedDict


class MailchimpConfig(TypedDict, total=False):
    """The config of a `mailchimp` connection, which `schema` names for good."""

    schema: str
