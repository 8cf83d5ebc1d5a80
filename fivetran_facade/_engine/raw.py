"""The two methods of a client that reach any operation: `call` and `request`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import signature
from typing import TYPE_CHECKING, Any

from fivetran_api.types import check

from .engine import Operation, P, T

if TYPE_CHECKING:
    import httpx

    from .engine import BaseEngine
    from .steps import Steps


def call(engine: BaseEngine[Any], operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Steps[T]:
    """Call any generated operation, given as its module, and return its whole answer.

    Args:
        operation: Such as `fivetran_api.api.groups.get_group`.
        args: The operation's parameters in its path.
        kwargs: The operation's other parameters; `body` is a model or a mapping.

    Raises:
        FivetranError: See `fivetran_facade.errors`.
        TypeError: `operation` is no operation, or it takes other parameters.
    """
    make: Callable[..., Any] | None = getattr(operation, "_get_kwargs", None)
    if make is None:
        raise TypeError(f"operation must be a module such as fivetran_api.api.groups.get_group, not {operation!r}")
    try:
        _check_arguments(operation, make, args, kwargs)
        steps = engine.steps(operation, *args, **kwargs)
    except Exception as mistake:  # noqa: BLE001 - as it is
        raise mistake.with_traceback(None)  # noqa: B904 - without the frames below, which show the body
    finally:
        del args, kwargs  # a traceback may show what is in local variables
    return (yield from steps)


def _check_arguments(operation: object, make: Callable[..., Any], args: Any, kwargs: Any) -> None:
    try:
        signature(make).bind(*args, **kwargs)
    except TypeError as mistake:
        fault = str(mistake)
    else:
        return
    name = getattr(operation, "__name__", "").rpartition(".")[2]
    raise TypeError(f"call({name}): {fault}")  # outside of the block, for the frames of the mistake have the body


def request(
    engine: BaseEngine[Any], method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
) -> Steps[httpx.Response]:
    """Send any request, for what the document does not have yet, and return the response of a success.

    Args:
        method: Such as GET.
        path: Such as /v1/groups, with what you put into it encoded.
        params: The query.
        json: The body.

    Raises:
        FivetranError: See `fivetran_facade.errors`.
        ValueError: The path does not begin with a slash.
        TypeError: An argument is of another type.
    """
    check("method", method, "id")
    check("params", params, "map?")
    if not check("path", path, "str").startswith("/"):
        raise ValueError(f"path must begin with a slash, unlike {path!r}")
    try:
        request = engine.build(method, path, params=params, json=json)
    finally:
        del params, json  # a traceback may show what is in local variables
    return (yield from engine.sent(request))
