from typing import Literal, TypedDict


class UkgProWorkforceManagementConfig(TypedDict, total=False):
    """The config of a connection to `ukg_pro_workforce_management`, which `schema` names for good."""

    auth_environment: str
    auth_type: Literal["client_credentials", "ropc"]
    client_id: str
    client_secret: str
    host_name: str
    organization: str
    password: str
    schema: str
    username: str
