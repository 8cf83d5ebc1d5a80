from typing import TypedDict


class LaunchdarklyConfig(TypedDict, total=False):
    """The config of a connection to `launchdarkly`, which `schema` names for good."""

    access_token: str
    schema: str
