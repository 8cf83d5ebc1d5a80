from typing import TypedDict


class HelpshiftConfig(TypedDict, total=False):
    """The config of a connection to `helpshift`, which `schema` names for good."""

    api_key: str
    domain_name: str
    schema: str
