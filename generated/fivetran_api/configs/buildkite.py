from typing import TypedDict


class BuildkiteConfig(TypedDict, total=False):
    """The config of a connection to `buildkite`, which `schema` names for good."""

    api_token: str
    schema: str
