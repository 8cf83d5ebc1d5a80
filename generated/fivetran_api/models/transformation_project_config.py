from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "dbt_version": "dbt_version",
    "default_schema": "default_schema",
    "git_remote_url": "git_remote_url",
    "git_branch": "git_branch",
    "folder_path": "folder_path",
    "target_name": "target_name",
    "threads": "threads",
    "environment_vars": "environment_vars",
    "public_key": "public_key",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class TransformationProjectConfig(Model):
    """The place of a project's dbt code, and the way it is run.

    Attributes:
        dbt_version: The release of dbt Core that is run, such as 1.8.3.
        default_schema: The schema of the destination for models that name no other.
        git_remote_url: The repository's SSH address.
        git_branch: The branch to read.
        folder_path: The folder of the repository that holds the project; null or empty for its root.
        target_name: The dbt target it is run with.
        threads: The most models that dbt builds at once.
        environment_vars: Environment variables, each in the form NAME=value.
        public_key: The SSH key that the repository must give access to, in the form of an authorized_keys line; assigned by
            Fivetran.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("environment_vars",))
    dbt_version: str | None = None
    default_schema: str | None = None
    git_remote_url: str | None = None
    git_branch: str | None = None
    folder_path: str | None = None
    target_name: str | None = None
    threads: int | None = None
    environment_vars: list[str] | None = None
    public_key: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.dbt_version = get("dbt_version")
        model.default_schema = get("default_schema")
        model.git_remote_url = get("git_remote_url")
        model.git_branch = get("git_branch")
        model.folder_path = get("folder_path")
        model.target_name = get("target_name")
        model.threads = get("threads")
        model.environment_vars = get("environment_vars")
        model.public_key = get("public_key")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (dbt_version := self.dbt_version) is not None or "dbt_version" not in absent:
            written["dbt_version"] = dbt_version
        if (default_schema := self.default_schema) is not None or "default_schema" not in absent:
            written["default_schema"] = default_schema
        if (git_remote_url := self.git_remote_url) is not None or "git_remote_url" not in absent:
            written["git_remote_url"] = git_remote_url
        if (git_branch := self.git_branch) is not None or "git_branch" not in absent:
            written["git_branch"] = git_branch
        if (folder_path := self.folder_path) is not None or "folder_path" not in absent:
            written["folder_path"] = folder_path
        if (target_name := self.target_name) is not None or "target_name" not in absent:
            written["target_name"] = target_name
        if (threads := self.threads) is not None or "threads" not in absent:
            written["threads"] = threads
        if (environment_vars := self.environment_vars) is not None or "environment_vars" not in absent:
            written["environment_vars"] = environment_vars
        if (public_key := self.public_key) is not None or "public_key" not in absent:
            written["public_key"] = public_key
        return written
