from typing import TypedDict


class PartnerstackVendorConfig(TypedDict, total=False):
    """The config of a connection to `partnerstack_vendor`, which `schema` names for good."""

    public_key: str
    schema: str
    secret_key: str
