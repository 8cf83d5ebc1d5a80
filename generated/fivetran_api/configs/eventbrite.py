from typing import TypedDict


class EventbriteConfig(TypedDict, total=False):
    """The config of a connection to `eventbrite`, which `schema` names for good."""

    private_token: str
    schema: str
