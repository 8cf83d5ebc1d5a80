from typing import Literal, TypedDict


class SigmaComputingSourceConfig(TypedDict, total=False):
    """The config of a connection to `sigma_computing_source`, which `schema` names for good."""

    api_server: Literal[
        "api", "api.au.aws", "api.ca.aws", "api.ca.azure", "api.eu.aws", "api.eu.azure", "api.uk.aws", "api.uk.azure",
        "api.us-a.aws", "api.us.azure", "aws-api",
    ]
    client_id: str
    client_secret: str
    schema: str
