from typing import Literal, TypedDict


class ProofpointSecurityAwarenessConfig(TypedDict, total=False):
    """The config of a connection to `proofpoint_security_awareness`, which `schema` names for good."""

    region: Literal["results.ap.securityeducation.com", "results.eu.securityeducation.com", "results.us.securityeducation.com"]
    schema: str
    token_key: str
