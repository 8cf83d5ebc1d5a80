from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    File,
    Request,
    to_part,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from .. import types

_ATTRIBUTES = {
    "file": "file",
}


@_attrs_define(kw_only=True, repr=False)
class ConnectorSdkPackageUpdate(Request):
    """A new file for a Connector SDK package.

    Attributes:
        file: A ZIP archive as `fivetran package` writes it.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    file: File | str | PathLike[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False)

    def to_multipart(self) -> types.RequestFiles:
        """Return the parts of an upload."""
        files: types.RequestFiles = []
        if (value := self.file) is not UNSET:
            files.append(("file", to_part(value)))
        return files
