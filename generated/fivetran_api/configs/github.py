from typing import Literal, TypedDict


class GithubConfig(TypedDict, total=False):
    """The config of a connection to `github`, which `schema` names for good."""

    auth_mode: Literal["JWT", "OAuth", "PersonalAccessToken"]
    client_id: str
    host_url: str
    pats: list[str]
    private_key: str
    repositories: list[str]
    schema: str
    sync_mode: Literal["AllRepositories", "SpecificRepositories"]
    use_webhooks: bool
    username: str
