from typing import TypedDict


class Cin7coreConfig(TypedDict, total=False):
    """The config of a connection to `cin7core`, which `schema` names for good."""

    account_id: str
    application_key: str
    schema: str
