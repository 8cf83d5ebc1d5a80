from typing import Literal, TypedDict


class XrayConfig(TypedDict, total=False):
    """The config of a connection to `xray`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal[
        "au.xray.cloud.getxray.app", "eu.xray.cloud.getxray.app", "us.xray.cloud.getxray.app", "xray.cloud.getxray.app",
    ]
    schema: str
