from typing import TypedDict


class SageHrConfig(TypedDict, total=False):
    """The config of a connection to `sage_hr`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
