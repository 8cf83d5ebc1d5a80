from typing import TypedDict


class InfobipConfig(TypedDict, total=False):
    """The config of a connection to `infobip`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
