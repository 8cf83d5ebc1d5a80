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

    from ..models import NewTransformationStep, TransformationStep

_ATTRIBUTES = {
    "project_id": "project_id",
    "name": "name",
    "steps": "steps",
    "package_name": "package_name",
    "connection_ids": "connection_ids",
    "excluded_models": "excluded_models",
    "configurable_variables": "configurable_variables",
}


@_attrs_define(kw_only=True, repr=False)
class NewTransformationConfig(Request):
    """The config of a new transformation. DBT_CORE needs `project_id`, `name` and `steps`; QUICKSTART takes the other
    fields.

    Attributes:
        project_id: DBT_CORE only; the transformation project whose models the steps work on.
        name: DBT_CORE only; the transformation's name.
        steps: DBT_CORE only; the dbt commands to run, in this order.
        package_name: QUICKSTART only; the package's name, as the listing of packages has it. The API's default follows from
            `connection_ids`.
        connection_ids: QUICKSTART only; the connections whose data the package works on. An INTEGRATED schedule or smart syncing
            waits for them too. DBT_CORE has its connections in the schedule.
        excluded_models: QUICKSTART only; names of output models not to build.
        configurable_variables: QUICKSTART only; values by variable name. The package lists the variables it has.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"steps": ("NewTransformationStep", 1)}
    _kinds: ClassVar[Mapping[str, str]] = {
        "project_id": "str?",
        "name": "str?",
        "steps": "list? object",
        "package_name": "str?",
        "connection_ids": "list? str",
        "excluded_models": "list? str",
        "configurable_variables": "map?",
    }
    project_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    steps: Sequence[NewTransformationStep | TransformationStep | Mapping[str, object]] | None | Unset = UNSET
    package_name: str | None | Unset = UNSET
    connection_ids: Sequence[str] | None | Unset = UNSET
    excluded_models: Sequence[str] | None | Unset = UNSET
    configurable_variables: Mapping[str, object] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
