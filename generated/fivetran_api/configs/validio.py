from typing import TypedDict


class ValidioConfig(TypedDict, total=False):
    """The config of a connection to `validio`, which `schema` names for good."""

    access_key_id: str
    schema: str
    secret_access_key: str
    sub_domain: str
