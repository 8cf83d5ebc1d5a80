from typing import Literal, TypedDict


class VeevaVaultConfig(TypedDict, total=False):
    """The config of a connection to `veeva_vault`, which `schema` names for good."""

    authentication_method: Literal["Basic", "OAuth2"]
    base_url: str
    client_id: str
    client_secret: str
    o_auth_service_token_url: str
    oidc_profile_id: str
    password: str
    schema: str
    scope: str
    username: str
    vault_dns: str
