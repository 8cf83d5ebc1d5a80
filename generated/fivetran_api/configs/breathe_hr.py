from typing import Literal, TypedDict


class BreatheHrConfig(TypedDict, total=False):
    """The config of a `breathe_hr` connection, which `schema` names for good."""

    api_key: str
    environment: Literal["api.breathehr.com", "api.sandbox.breathehr.info"]
    schema: str
