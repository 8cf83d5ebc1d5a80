from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation_project_type import (
    TransformationProjectType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "type",
        "group_id",
        "created_at",
        "created_by_id",
    )
)


@_attrs_define(kw_only=True)
class TransformationProjectSummary(Open):
    """What the listing says of a transformation project.

    Attributes:
        id: Given by Fivetran, two words such as loathing_ledge.
        type_: DBT_CORE, a project for dbt Core, is the only type there is.
        group_id: The group whose destination the project transforms.
        created_at: When the project was created.
        created_by_id: The user or system key that created it.
    """

    id: str
    type_: TransformationProjectType | Unset = UNSET
    group_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.type_ = get("type", UNSET)
        model.group_id = get("group_id", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.created_by_id = get("created_by_id", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (created_by_id := self.created_by_id) is not UNSET:
            written["created_by_id"] = created_by_id
        return written
