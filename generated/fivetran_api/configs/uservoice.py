from typing import TypedDict


class UservoiceConfig(TypedDict, total=False):
    """The config of a `uservoice` connection, which `schema` names for good."""

    domain: str
    key: str
    schema: str
    secret: str
