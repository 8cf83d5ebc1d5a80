from typing import TypedDict


class MaxioChargifyConfig(TypedDict, total=False):
    """The config of a `maxio_chargify` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
