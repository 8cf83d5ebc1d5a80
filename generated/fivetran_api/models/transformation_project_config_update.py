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
    "git_branch": "git_branch",
    "folder_path": "folder_path",
    "target_name": "target_name",
    "threads": "threads",
    "environment_vars": "environment_vars",
}


@_attrs_define(kw_only=True, repr=False)
class TransformationProjectConfigUpdate(Request):
    """Changes to the config of a transformation project.

    Attributes:
        git_branch: The branch to read.
        folder_path: The folder of the repository that holds the project.
        target_name: The dbt target to run with.
        threads: The most models that dbt builds at once.
        environment_vars: Environment variables, each in the form NAME=value. A name begins with `DBT_`, followed by capitals, digits,
            dashes, underscores or dots.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("environment_vars",))
    _kinds: ClassVar[Mapping[str, str]] = {
        "git_branch": "str?",
        "folder_path": "str?",
        "target_name": "str?",
        "threads": "int?",
        "environment_vars": "list? str",
    }
    git_branch: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    target_name: str | None | Unset = UNSET
    threads: int | None | Unset = UNSET
    environment_vars: Sequence[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
