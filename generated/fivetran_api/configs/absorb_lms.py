from typing import Literal, TypedDict


class AbsorbLmsConfig(TypedDict, total=False):
    """The config of a connection to `absorb_lms`, which `schema` names for good."""

    password: str
    private_key: str
    schema: str
    sub_domain: Literal[
        "rest.myabsorb.ca", "rest.myabsorb.com", "rest.myabsorb.com.au", "rest.myabsorb.eu", "rest.sandbox.myabsorb.ca",
        "rest.sandbox.myabsorb.com", "rest.sandbox.myabsorb.com.au", "rest.sandbox.myabsorb.eu",
    ]
    username: str
