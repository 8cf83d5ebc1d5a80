"""A wrong argument of any kind is a TypeError or a ValueError that names one, and nothing is sent."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import fivetran_facade
from fivetran_facade import Budget, Fivetran, FivetranError, Retry, ShowProgress, VirtualClock, compare_selections

_WRONG: tuple[object, ...] = (5, "x", [1], object(), {1: 2}, b"x", float("nan"), True, None)
# A sensible value of each kind of annotation, for the arguments that are not the one in question.
_SENSIBLE: tuple[tuple[str, Any], ...] = (
    ("Mapping", {}),
    ("Sequence", []),
    ("list", []),
    ("bool", True),
    ("int", 5),
    ("", "abc"),
)


class _Enough(BaseException):
    """Ends a wait that would go on for good."""


@pytest.fixture
def fivetran() -> Iterator[Fivetran]:
    left = iter(range(10_000))

    def answer(_: httpx.Request) -> httpx.Response:
        if next(left) % 12 == 11:
            raise _Enough
        return httpx.Response(200, json={"code": "Success", "data": {"items": []}})

    with Fivetran("a", "b", transport=httpx.MockTransport(answer), clock=VirtualClock()) as client:
        yield client


def _methods(fivetran: Fivetran) -> Iterator[tuple[str, Callable[..., Any]]]:
    yield "request", fivetran.request
    yield "call", fivetran.call
    yield "with_options", fivetran.with_options
    for name in dir(fivetran):
        resource = getattr(fivetran, name)
        if type(resource).__module__.startswith("fivetran_api.resources"):
            for method in dir(resource):
                if not method.startswith("_"):
                    yield f"{name}.{method}", getattr(resource, method)


def _strange(what: str, function: Callable[..., Any]) -> Iterator[str]:
    """The errors that name no argument, or are of another kind."""
    parameters = [
        each
        for each in inspect.signature(function).parameters.values()
        if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
    ]
    names = [each.name for each in parameters]
    for wrong in names:
        given = {
            each.name: next(value for kind, value in _SENSIBLE if str(each.annotation).startswith(kind))
            for each in parameters
            if each.default is each.empty
        }
        for value in _WRONG:
            try:
                result: Any = function(**given | {wrong: value})
                if hasattr(result, "__next__"):
                    next(result, None)
            except (FivetranError, _Enough, FileNotFoundError):
                pass
            except (TypeError, ValueError) as error:
                if not any(name.replace("_", " ") in str(error).lower().replace("_", " ") for name in names):
                    yield f"{what}({wrong}={value!r}): {error!r}"
            except Exception as error:  # noqa: BLE001 - any other is what is looked for
                yield f"{what}({wrong}={value!r}): {error!r}"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_wrong_argument_of_a_method_is_named_in_the_error(fivetran: Fivetran) -> None:
    assert [fault for name, method in _methods(fivetran) for fault in _strange(name, method)] == []


@pytest.mark.parametrize("kind", [Budget, Retry, ShowProgress, Fivetran, compare_selections, fivetran_facade.Selection])
def test_a_wrong_argument_of_a_public_class_or_function_is_named_in_the_error(kind: Callable[..., Any]) -> None:
    assert list(_strange(getattr(kind, "__name__", ""), kind)) == []
