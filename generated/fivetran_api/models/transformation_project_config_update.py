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
        "git_branch",
        "folder_path",
        "target_name",
        "threads",
        "environment_vars",
    )
)


@_attrs_define(kw_only=True)
class TransformationProjectConfigUpdate(Open):
    """What to change of how a project is read and run.

    Attributes:
        git_branch: The branch to read.
        folder_path: The folder of the repository that holds the project.
        target_name: The dbt target to run with.
        threads: How many models dbt may build at once.
        environment_vars: Each in the form NAME=value. A name begins with `DBT_`, then come capitals, digits, dashes, underscores or
            dots.
    """

    git_branch: str | Unset = UNSET
    folder_path: str | Unset = UNSET
    target_name: str | Unset = UNSET
    threads: int | Unset = UNSET
    environment_vars: list[str] | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.git_branch = get("git_branch", UNSET)
        model.folder_path = get("folder_path", UNSET)
        model.target_name = get("target_name", UNSET)
        model.threads = get("threads", UNSET)
        model.environment_vars = get("environment_vars", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
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
        return written
