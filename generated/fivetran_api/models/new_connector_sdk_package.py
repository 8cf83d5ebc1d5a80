from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import (
    UNSET,
    File,
    Open,
    hidden,
)

_NAMES = frozenset(("file",))


@_attrs_define(kw_only=True)
class NewConnectorSdkPackage(Open):
    """A Connector SDK package to upload.

    Attributes:
        file: A ZIP archive as `fivetran package` writes it.
    """

    file: File
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.file = source["file"]
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
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
