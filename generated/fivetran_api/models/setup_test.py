from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test_status import SetupTestStatus
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "title",
        "status",
        "message",
        "details",
    )
)


@_attrs_define(kw_only=True)
class SetupTest(Open):
    """The outcome of one setup test.

    Attributes:
        title: What was tested, such as Validate Login.
        status: FAILED and JOB_FAILED are failures; SKIPPED and WARNING do not keep what was tested from working.
        message: What went wrong, in a sentence; may be empty.
        details: More about a failure; a string, an object, a list or null. The fingerprints to approve come with a failed
            SSH tunnel test.
    """

    title: str | None
    status: SetupTestStatus
    message: str | None
    details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.title = get("title", UNSET)
        model.status = get("status", UNSET)
        model.message = get("message", UNSET)
        model.details = get("details", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (title := self.title) is not UNSET:
            written["title"] = title
        if (status := self.status) is not UNSET:
            written["status"] = status
        if (message := self.message) is not UNSET:
            written["message"] = message
        if (details := self.details) is not UNSET:
            written["details"] = details
        return written
