from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "dbt_version",
        "default_schema",
        "git_remote_url",
        "git_branch",
        "folder_path",
        "target_name",
        "threads",
        "environment_vars",
        "public_key",
    )
)


@_attrs_define(kw_only=True)
class TransformationProjectConfig(Open):
    """Where a project's dbt code is, and how it is run.

    Attributes:
        dbt_version: The release of dbt Core that is run, such as 1.8.3.
        default_schema: The schema of the destination that models go to unless they name another.
        git_remote_url: The repository's SSH address.
        git_branch: The branch that is read.
        folder_path: The folder of the repository that holds the project; null or empty for its root.
        target_name: The dbt target it is run with.
        threads: How many models dbt may build at once.
        environment_vars: Each in the form NAME=value.
        public_key: The repository must let this SSH key read it. In the form of an authorized_keys line; given by Fivetran.
    """

    dbt_version: str | Unset = UNSET
    default_schema: str | Unset = UNSET
    git_remote_url: str | Unset = UNSET
    git_branch: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    target_name: str | None | Unset = UNSET
    threads: int | None | Unset = UNSET
    environment_vars: list[str] | None | Unset = _attrs_field(default=UNSET, repr=hidden)
    public_key: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.dbt_version = get("dbt_version", UNSET)
        model.default_schema = get("default_schema", UNSET)
        model.git_remote_url = get("git_remote_url", UNSET)
        model.git_branch = get("git_branch", UNSET)
        model.folder_path = get("folder_path", UNSET)
        model.target_name = get("target_name", UNSET)
        model.threads = get("threads", UNSET)
        model.environment_vars = get("environment_vars", UNSET)
        model.public_key = get("public_key", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (dbt_version := self.dbt_version) is not UNSET:
            written["dbt_version"] = dbt_version
        if (default_schema := self.default_schema) is not UNSET:
            written["default_schema"] = default_schema
        if (git_remote_url := self.git_remote_url) is not UNSET:
            written["git_remote_url"] = git_remote_url
        if (git_branch := self.git_branch) is not UNSET:
            written["git_branch"] = git_branch
        if (folder_path := self.folder_path) is not UNSET:
            written["folder_path"] = folder_path
        if (target_name := self.target_name) is not UNSET:
            written["target_name"] = target_name
        if (threads := self.threads) is not UNSET:
            written["threads"] = threads
        if (environment_vars := self.environment_vars) is not UNSET:
            written["environment_vars"] = environment_vars
        if (public_key := self.public_key) is not UNSET:
            written["public_key"] = public_key
        return written
