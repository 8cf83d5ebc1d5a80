from typing import TypedDict


class AdpWorkforceNowConfig(TypedDict, total=False):
    """The config of a connection to `adp_workforce_now`, which `schema` names for good."""

    client_id: str
    client_secret: str
    private_key: str
    schema: str
    ws_certificate: str
