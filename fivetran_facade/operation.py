# pyright: reportPrivateUsage=false
# The generated modules' two functions have private names, see Operation.
"""Binds generated operations to resources: one declaration, the method of both clients.

An operation is a generated module. It satisfies the protocols below, which are generic in its parameters and its result, so a
declaration such as `get = one(get_connection)` needs no wrapper and both type checkers know all of its types.
"""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Protocol, Self, TypeVar, overload

import httpx

from fivetran_api.types import Unset

if TYPE_CHECKING:
    from fivetran_api.client import AuthenticatedClient, Client

    from .client import Facade
    from .exchange import Steps
    from .pages import AsyncPages, Pages
    from .syncs.many import AsyncSyncMany, Batch, SyncMany


class Sync:
    """Marks the resources of Fivetran: their methods return results."""


class Async:
    """Marks the resources of AsyncFivetran: their methods return awaitables."""


P = ParamSpec("P")
B = ParamSpec("B")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M")
M_contra = TypeVar("M_contra", contravariant=True)
Mode = TypeVar("Mode", Sync, Async)


class Operation(Protocol[P, T_co]):
    """A generated operation module."""

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Envelope(Protocol[T_co]):
    """An answer with data in it."""

    @property
    def data(self) -> T_co:
        """What the answer is about."""
        ...


class Listing(Protocol[T_co]):
    """The data of one page."""

    @property
    def items(self) -> Sequence[T_co]:
        """What is on the page."""
        ...

    @property
    def next_cursor(self) -> str | Unset | None:
        """Where the next page starts."""
        ...


class Sends0(Protocol[M_contra, T_co]):
    """An operation with a body and no path parameter."""

    def _get_kwargs(self, *, body: M_contra) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Sends1(Protocol[M_contra, T_co]):
    """An operation with a body and one path parameter."""

    def _get_kwargs(self, a: str, /, *, body: M_contra) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Sends2(Protocol[M_contra, T_co]):
    """An operation with a body and two path parameters."""

    def _get_kwargs(self, a: str, b: str, /, *, body: M_contra) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Sends3(Protocol[M_contra, T_co]):
    """An operation with a body and three path parameters."""

    def _get_kwargs(self, a: str, b: str, c: str, /, *, body: M_contra) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Sends4(Protocol[M_contra, T_co]):
    """An operation with a body and four path parameters."""

    def _get_kwargs(self, a: str, b: str, c: str, d: str, /, *, body: M_contra) -> dict[str, Any]: ...
    def _parse_response(self, *, client: AuthenticatedClient | Client, response: httpx.Response) -> T_co | None: ...


class Resource(Generic[Mode]):
    """What the API can do with one kind of thing. Reached through a client, such as `fivetran.groups`."""

    def __init__(self, client: Facade[Mode]) -> None:
        self._client: Facade[Mode] = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _Declaration:
    """What a declaration becomes: a method that is made when it is first asked for."""

    def __init__(self, perform: Callable[..., Any], described_by: Any, operation: Any = None) -> None:
        self._perform = perform
        self._described_by = described_by
        self.operation = operation

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner.__module__.rpartition(".")[2]
        self._name = name

    def replaced_by(self, method: str) -> Self:
        """Make the method warn, when it is called, that another has taken its place."""
        perform = self._perform

        def warning(*args: Any, **kwargs: Any) -> Any:
            warnings.warn(f"{self._owner}.{self._name} is deprecated: use {method}", DeprecationWarning, stacklevel=3)
            return perform(*args, **kwargs)

        self._perform = warning
        return self

    def _bound_to(self, resource: Resource[Any] | None) -> Any:
        perform = self._perform
        if resource is None:  # for help() on the class

            def function(resource: Resource[Any], /, *args: Any, **kwargs: Any) -> Any:
                return perform(resource._client, *args, **kwargs)

            return self._documented(function, "self")
        client = resource._client

        def method(*args: Any, **kwargs: Any) -> Any:
            return perform(client, *args, **kwargs)

        resource.__dict__[self._name] = self._documented(method)
        return method

    def _documented(self, function: Any, *first: str) -> Any:
        signature, text = self._described_by()
        parameters = [inspect.Parameter(name, inspect.Parameter.POSITIONAL_ONLY) for name in first]
        function.__signature__ = signature.replace(parameters=[*parameters, *signature.parameters.values()])
        function.__name__ = function.__qualname__ = self._name
        function.__doc__ = text
        return function


def _described(operation: Any, model: type | None = None, unwraps: tuple[str, ...] = ()) -> tuple[inspect.Signature, str]:
    """Signature and text of an operation whose body, if any, is taken field by field."""
    signature = inspect.signature(operation._get_kwargs)
    parameters = list(signature.parameters.values())
    text = inspect.cleandoc(operation._get_kwargs.__doc__ or "")
    if model:
        parameters = [parameter for parameter in parameters if parameter.name != "body"]
        parameters += inspect.signature(model).parameters.values()
        fields = inspect.cleandoc(model.__doc__ or "").partition("Attributes:\n")[2]
        text += f"\n{fields}" if "\nArgs:\n" in text else f"\n\nArgs:\n{fields}" if fields else ""
    from fivetran_api import models  # noqa: PLC0415 - not needed before a method is

    result = operation._parse_response.__annotations__["return"].removesuffix(" | None")
    for attribute in unwraps:
        result = getattr(models, result).__annotations__[attribute]
    return signature.replace(parameters=parameters, return_annotation=result), text


class Bound(_Declaration, Generic[P, T]):
    """A method that makes one call."""

    @overload
    def __get__(self, resource: Resource[Sync], owner: Any = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: Any = None) -> Callable[P, Awaitable[T]]: ...
    def __get__(self, resource: Any, owner: Any = None) -> Any:
        return self._bound_to(resource)


class BoundPages(_Declaration, Generic[P, T]):
    """A method that lists, page by page."""

    @overload
    def __get__(self, resource: Resource[Sync], owner: Any = None) -> Callable[P, Pages[T]]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: Any = None) -> Callable[P, AsyncPages[T]]: ...
    def __get__(self, resource: Any, owner: Any = None) -> Any:
        return self._bound_to(resource)


class BoundBatch(_Declaration, Generic[P]):
    """A method that returns the outcomes of many syncs."""

    @overload
    def __get__(self, resource: Resource[Sync], owner: Any = None) -> Callable[P, SyncMany]: ...
    @overload
    def __get__(self, resource: Resource[Async], owner: Any = None) -> Callable[P, AsyncSyncMany]: ...
    def __get__(self, resource: Any, owner: Any = None) -> Any:
        return self._bound_to(resource)


def one(operation: Operation[P, Envelope[T]]) -> Bound[P, T]:
    """A call that returns the data of its answer."""

    def perform(client: Facade[Any], *args: Any, **kwargs: Any) -> Any:
        return client.perform(_data(client.steps(operation, *args, **kwargs)))

    return Bound(perform, lambda: _described(operation, None, ("data",)), operation)


def many(operation: Operation[P, Envelope[Listing[T]]]) -> BoundPages[P, T]:
    """A listing: iterates items, `pages()` gives whole pages."""

    def perform(client: Facade[Any], *args: Any, **kwargs: Any) -> Any:
        return client.listing(operation, *args, **kwargs)

    return BoundPages(perform, lambda: _described(operation, None, ("data", "items")), operation)


@overload
def sends(operation: Sends0[M, Envelope[T]], model: Callable[B, M]) -> Bound[B, T]: ...
@overload
def sends(operation: Sends1[M, Envelope[T]], model: Callable[B, M]) -> Bound[Concatenate[str, B], T]: ...
@overload
def sends(operation: Sends2[M, Envelope[T]], model: Callable[B, M]) -> Bound[Concatenate[str, str, B], T]: ...
@overload
def sends(operation: Sends3[M, Envelope[T]], model: Callable[B, M]) -> Bound[Concatenate[str, str, str, B], T]: ...
@overload
def sends(operation: Sends4[M, Envelope[T]], model: Callable[B, M]) -> Bound[Concatenate[str, str, str, str, B], T]: ...
def sends(operation: Any, model: Any) -> Any:
    """A call that takes the fields of its body as keywords and returns the data of its answer."""

    def perform(client: Facade[Any], *args: Any, **kwargs: Any) -> Any:
        return client.perform(_data(_sending(client, operation, model, args, kwargs)))

    return Bound[..., Any](perform, lambda: _described(operation, model, ("data",)), operation)


@overload
def plain(operation: Operation[P, T]) -> Bound[P, T]: ...
@overload
def plain(operation: Sends0[M, T], model: Callable[B, M]) -> Bound[B, T]: ...
@overload
def plain(operation: Sends1[M, T], model: Callable[B, M]) -> Bound[Concatenate[str, B], T]: ...
@overload
def plain(operation: Sends2[M, T], model: Callable[B, M]) -> Bound[Concatenate[str, str, B], T]: ...
def plain(operation: Any, model: Any = None) -> Any:
    """A call whose answer has no data: returns the envelope. With a model, takes the fields of its body as keywords."""

    def perform(client: Facade[Any], *args: Any, **kwargs: Any) -> Any:
        if model is None:
            return client.perform(client.steps(operation, *args, **kwargs))
        return client.perform(_sending(client, operation, model, args, kwargs))

    return Bound[..., Any](perform, lambda: _described(operation, model), operation)


def procedure(steps: Callable[Concatenate[Facade[Any], P], Steps[T]], operation: object = None) -> Bound[P, T]:
    """A method written by hand: steps that a client performs. It may take the place of a generated operation."""

    def perform(client: Facade[Any], *args: Any, **kwargs: Any) -> Any:
        return client.perform(steps(client, *args, **kwargs))

    return Bound(perform, lambda: _written(steps), operation)


def batch(syncs: Callable[Concatenate[Facade[Any], P], Batch]) -> BoundBatch[P]:
    """Many syncs: a function that makes what a client of either kind iterates."""

    def perform(client: Facade[Any], *args: Any, **kwargs: Any) -> Any:
        from .syncs.many import AsyncSyncMany, SyncMany  # noqa: PLC0415 - when the first is needed

        kind: Any = SyncMany if client.is_sync else AsyncSyncMany
        return kind(client.perform, syncs(client, *args, **kwargs))

    return BoundBatch(perform, lambda: _written(syncs))


def _written(function: Callable[..., Any]) -> tuple[inspect.Signature, str]:
    """Signature and text of what was written by hand, without its first parameter, the client."""
    signature = inspect.signature(function)
    first, *others = signature.parameters.values()
    result = re.sub(r"^Steps\[(.*)\]$", r"\1", str(signature.return_annotation))
    text = inspect.cleandoc(function.__doc__ or "").replace(f"    {first.name}: The client.\n", "")
    return signature.replace(parameters=others, return_annotation=result), text


def _data(steps: Steps[Any]) -> Steps[Any]:
    answer = yield from steps
    return answer.data


def _sending(client: Facade[Any], operation: Any, model: Any, args: Any, kwargs: dict[str, Any]) -> Steps[Any]:
    # Path parameters may be given by keyword too; what is left belongs to the body.
    names = list(inspect.signature(operation._get_kwargs).parameters)[len(args) : -1]
    path = {name: kwargs.pop(name) for name in names if name in kwargs}
    return client.steps(operation, *args, **path, body=model(**kwargs))
