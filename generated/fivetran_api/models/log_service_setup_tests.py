from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.setup_test import SetupTest
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class LogServiceSetupTests:
    """How the setup tests of a log service went.

    Attributes:
        setup_tests: One entry for each test.
    """

    setup_tests: list[SetupTest] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            setup_tests=[SetupTest.from_dict(item) for item in value]
            if isinstance(value := take("setup_tests", UNSET), list)
            else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
