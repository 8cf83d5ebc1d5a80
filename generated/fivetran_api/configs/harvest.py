from typing import TypedDict


class HarvestConfig(TypedDict, total=False):
    """The config of a connection to `harvest`, which `schema` names for good."""

    account_id: str
    personal_access_token: str
    schema: str
