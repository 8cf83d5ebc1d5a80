from typing import Literal, TypedDict


class AnaplanConfig(TypedDict, total=False):
    """The config of a connection to `anaplan`, which `schema` names for good."""

    auth_mode: Literal["Basic", "Certificate"]
    certificate: str
    password: str
    private_key: str
    region: Literal["AUS", "CAN", "DEFAULT", "EU"]
    schema: str
    selected_exports: list[str]
    sync_mode: Literal["AllExports", "SpecificExports"]
    username: str
