from typing import Literal, TypedDict


class OktaConfig(TypedDict, total=False):
    """The config of a connection to `okta`, which `schema` names for good."""

    api_token: str
    domain: Literal["", ".okta-emea.com", ".okta.com", ".oktapreview.com"]
    schema: str
    sub_domain: str
