from typing import TypedDict


class SonarqubeConfig(TypedDict, total=False):
    """The config of a connection to `sonarqube`, which `schema` names for good."""

    schema: str
    subdomain: str
    user_token: str
