"""One test of many things that lists those which offend."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from inspect import signature
from typing import Any, cast

import pytest

Test = Callable[..., None]


def for_each(names: str, things: Mapping[str, Any] | Iterable[Any]) -> Callable[[Test], Test]:
    """Run a test with every one of some things in turn; it fails with all that offend, each with its traceback.

    Unlike with `pytest.mark.parametrize` this is one test, and its fixtures are made once. Meant for rules that hold for
    hundreds of like things; a case that means something of its own deserves a test of its own.

    Args:
        names: The parameter of the test that receives the thing; several, separated by commas, if the things are tuples.
        things: The things by the names they are reported under, or things whose str is that name.
    """
    taken = [name.strip() for name in names.split(",")]
    named: Iterable[tuple[str, Any]] = ((str(thing), thing) for thing in things)
    if isinstance(things, Mapping):
        named = cast("Mapping[str, Any]", things).items()
    labelled = list(named)
    assert labelled, f"there is nothing to try as {names}"

    def decorate(test: Test) -> Test:
        @wraps(test)
        def of_all(**given: Any) -> None:
            faults: list[BaseException] = []
            offenders: list[str] = []
            for label, thing in labelled:
                values: Iterable[Any] = thing if len(taken) > 1 else (thing,)
                try:
                    test(**given, **dict(zip(taken, values, strict=True)))
                except (Exception, pytest.fail.Exception) as fault:  # noqa: BLE001 - it is raised with the others
                    fault.add_note(f"{names}: {label}")
                    faults.append(fault)
                    offenders.append(label)
            if faults:
                raise BaseExceptionGroup(f"{len(faults)} of {len(labelled)} offend: {', '.join(offenders)}", faults)

        own = signature(test)
        assert own.parameters.keys() >= set(taken)
        rest = [parameter for parameter in own.parameters.values() if parameter.name not in taken]
        of_all.__signature__ = own.replace(parameters=rest)  # type: ignore[attr-defined]
        return of_all

    return decorate
