from typing import TypedDict


class RakutenadvertisingConfig(TypedDict, total=False):
    """The config of a connection to `rakutenadvertising`, which `schema` names for good."""

    api_token: str
    report_keys: str
    schema: str
