from typing import TypedDict


class SurveyMonkeyConfig(TypedDict, total=False):
    """The config of a connection to `survey_monkey`, which `schema` names for good."""

    eu_region: bool
    schema: str


class SurveyMonkeyAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class SurveyMonkeyAuth(TypedDict, total=False):
    """The auth of a connection to `survey_monkey`."""

    access_token: str
    client_access: SurveyMonkeyAuthClientAccess
