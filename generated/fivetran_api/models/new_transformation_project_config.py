from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ATTRIBUTES = {
    "dbt_version": "dbt_version",
    "default_schema": "default_schema",
    "git_remote_url": "git_remote_url",
    "git_branch": "git_branch",
    "folder_path": "folder_path",
    "target_name": "target_name",
    "threads": "threads",
    "environment_vars": "environment_vars",
}


@_attrs_define(kw_only=True, repr=False)
class NewTransformationProjectConfig(Request):
    """The place of a new project's dbt code, and the way to run it.

    Attributes:
        dbt_version: The release of dbt Core to run, such as 1.8.3. It cannot be changed later.
        default_schema: The schema of the destination for models that name no other. It cannot be changed later.
        git_remote_url: The repository's SSH address, such as `git@github.com:example/models.git`. It cannot be changed later.
        git_branch: The branch to read.
        folder_path: The folder of the repository that holds the project, if that is not its root.
        target_name: The dbt target to run with.
        threads: The most models that dbt builds at once.
        environment_vars: Environment variables, each in the form NAME=value. A name begins with `DBT_`, followed by capitals, digits,
            dashes, underscores or dots.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("environment_vars",))
    _kinds: ClassVar[Mapping[str, str]] = {
        "dbt_version": "str",
        "default_schema": "str",
        "git_remote_url": "str",
        "git_branch": "str?",
        "folder_path": "str?",
        "target_name": "str?",
        "threads": "int?",
        "environment_vars": "list? str",
    }
    dbt_version: str
    default_schema: str
    git_remote_url: str
    git_branch: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    target_name: str | None | Unset = UNSET
    threads: int | None | Unset = UNSET
    environment_vars: Sequence[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
