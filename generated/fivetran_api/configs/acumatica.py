from typing import TypedDict


class AcumaticaConfig(TypedDict, total=False):
    """The config of a connection to `acumatica`, which `schema` names for good."""

    client_id: str
    client_secret: str
    contract_version: str
    schema: str
    sub_domain: str
