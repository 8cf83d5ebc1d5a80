from typing import TypedDict


class XsollaConfig(TypedDict, total=False):
    """The config of a connection to `xsolla`, which `schema` names for good."""

    api_key: str
    merchant_id: str
    schema: str
