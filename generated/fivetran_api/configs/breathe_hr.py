from typing import Literal, TypedDict


class BreatheHrConfig(TypedDict, total=False):
    """The config of a connection to `breathe_hr`, which `schema` names for good."""

    api_key: str
    environment: Literal["api.breathehr.com", "api.sandbox.breathehr.info"]
    schema: str
