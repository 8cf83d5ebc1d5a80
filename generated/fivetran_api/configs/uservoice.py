from typing import TypedDict


class UservoiceConfig(TypedDict, total=False):
    """The config of a connection to `uservoice`, which `schema` names for good."""

    domain: str
    key: str
    schema: str
    secret: str
