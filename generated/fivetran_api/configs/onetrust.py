from typing import Literal, TypedDict


class OnetrustConfig(TypedDict, total=False):
    """The config of a connection to `onetrust`, which `schema` names for good."""

    api_integration_type: Literal["/assessment/v2/assessments", "/cmp/v1/webscans", "consentmanager/v1/datasubjects/profiles"]
    client_id: str
    client_secret: str
    schema: str
    sub_domain: str
