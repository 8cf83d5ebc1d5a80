from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test import SetupTest
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(("setup_tests",))


@_attrs_define(kw_only=True)
class LogServiceSetupTests(Open):
    """How the setup tests of a log service went.

    Attributes:
        setup_tests: One entry for each test.
    """

    setup_tests: list[SetupTest] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.setup_tests = (
            [SetupTest.from_dict(item) for item in value]
            if isinstance(value := get("setup_tests", UNSET), list)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (setup_tests := self.setup_tests) is not UNSET:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, SetupTest) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        return written
