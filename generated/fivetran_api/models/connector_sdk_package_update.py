from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import (
    UNSET,
    File,
    hidden,
)


@_attrs_define(kw_only=True)
class ConnectorSdkPackageUpdate:
    """A new file for a Connector SDK package.

    Attributes:
        file: A ZIP archive as `fivetran package` writes it.
    """

    file: File
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            file=take("file"),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["file"] = self.file
        return written

    def to_multipart(self) -> types.RequestFiles:
        """The parts of an upload."""
        files: types.RequestFiles = []
        if (value := self.file) is not UNSET:
            files.append(("file", value.to_tuple()))

        return files

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
