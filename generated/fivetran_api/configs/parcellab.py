from typing import TypedDict


class ParcellabConfig(TypedDict, total=False):
    """The config of a `parcellab` connection, which `schema` names for good."""

    account_id: str
    api_key: str
    schema: str
