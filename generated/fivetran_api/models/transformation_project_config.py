from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class TransformationProjectConfig:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            dbt_version=take("dbt_version", UNSET),
            default_schema=take("default_schema", UNSET),
            git_remote_url=take("git_remote_url", UNSET),
            git_branch=take("git_branch", UNSET),
            folder_path=take("folder_path", UNSET),
            target_name=take("target_name", UNSET),
            threads=take("threads", UNSET),
            environment_vars=take("environment_vars", UNSET),
            public_key=take("public_key", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
