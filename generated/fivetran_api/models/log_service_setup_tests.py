from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test import SetupTest
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "setup_tests": "setup_tests",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class LogServiceSetupTests(Model):
    """The outcome of the setup tests of a log service.

    Attributes:
        setup_tests: One entry for each test.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    setup_tests: list[SetupTest] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.setup_tests = (
            [SetupTest.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("setup_tests"), list)
            else value
        )
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (setup_tests := self.setup_tests) is not None or "setup_tests" not in absent:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        return written
