from typing import TypedDict


class MaxioChargifyConfig(TypedDict, total=False):
    """The config of a connection to `maxio_chargify`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
