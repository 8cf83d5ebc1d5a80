from typing import TypedDict


class ParcellabConfig(TypedDict, total=False):
    """The config of a connection to `parcellab`, which `schema` names for good."""

    account_id: str
    api_key: str
    schema: str
