from typing import Literal, TypedDict


class YouniumConfig(TypedDict, total=False):
    """The config of a connection to `younium`, which `schema` names for good."""

    auth_environment: Literal["younium-identity-server-sandbox.azurewebsites.net", "younium-identity-server.azurewebsites.net"]
    auth_type: Literal["jwt_auth", "oauth2"]
    client_id: str
    client_secret: str
    environment: Literal["api", "api.sandbox.us", "api.us", "apisanbox"]
    jwt_environment: Literal["api", "api.sandbox", "api.sandbox.us", "api.us"]
    legal_entity_id: str
    password: str
    schema: str
    username: str
