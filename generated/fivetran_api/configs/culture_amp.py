from typing import Literal, TypedDict


class CultureAmpConfig(TypedDict, total=False):
    """The config of a connection to `culture_amp`, which `schema` names for good."""

    base_url: Literal["api.cultureamp.com", "sandbox.public-api.development.cultureamp.net"]
    client_id: str
    client_secret: str
    schema: str
    target_entity_id: Literal["79040b4d-3e2b-4480-a061-2e230eeb83b2", "8ed17dce-9eca-4383-a9e1-54f82c362b6d"]
