from typing import TypedDict


class Cin7coreConfig(TypedDict, total=False):
    """The config of a `cin7core` connection, which `schema` names for good."""

    account_id: str
    application_key: str
    schema: str
