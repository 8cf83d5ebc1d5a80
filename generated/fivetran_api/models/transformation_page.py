from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.transformation import Transformation
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class TransformationPage:
    """One page of transformations.

    Attributes:
        next_cursor: Where the next page starts. Absent (or null, or empty) on the last page.
    """

    items: list[Transformation]
    next_cursor: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            items=[Transformation.from_dict(item) for item in take("items")],
            next_cursor=take("next_cursor", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        items = self.items
        written["items"] = (
            [item.to_dict() if isinstance(item, Transformation) else item for item in items]
            if isinstance(items, list | tuple)
            else items
        )
        if (next_cursor := self.next_cursor) is not UNSET:
            written["next_cursor"] = next_cursor
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
