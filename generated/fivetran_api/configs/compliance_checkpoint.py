from typing import TypedDict


class ComplianceCheckpointConfig(TypedDict, total=False):
    """The config of a connection to `compliance_checkpoint`, which `schema` names for good."""

    password: str
    schema: str
    sub_domain: str
    username: str
