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

    from ..models.setup_test_status import SetupTestStatus

_ATTRIBUTES = {
    "title": "title",
    "status": "status",
    "message": "message",
    "details": "details",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class SetupTest(Model):
    """The outcome of one setup test.

    Attributes:
        title: The name of the test, such as Validate Login.
        status: The outcome of a setup test. FAILED and JOB_FAILED are failures; the connection works in spite of SKIPPED
            and WARNING.
        message: The fault in a sentence; may be empty.
        details: Details of a failure: a string, an object, a list or null. A failed SSH tunnel test has the fingerprints to
            approve.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    title: str | None
    status: SetupTestStatus
    message: str | None
    details: Any | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.title = get("title")
        model.status = get("status")
        model.message = get("message")
        model.details = get("details")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (title := self.title) is not None or "title" not in absent:
            written["title"] = title
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status
        if (message := self.message) is not None or "message" not in absent:
            written["message"] = message
        if (details := self.details) is not None or "details" not in absent:
            written["details"] = details
        return written
