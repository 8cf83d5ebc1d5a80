from typing import TypedDict


class HelpjuiceConfig(TypedDict, total=False):
    """The config of a connection to `helpjuice`, which `schema` names for good."""

    account_name: str
    api_key: str
    schema: str
