"""Every operation of the document, through both clients: what is sent, what is read, and how it is bound."""

from __future__ import annotations

import datetime
import inspect
import json
import re
import warnings
from collections import Counter
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from document import (
    DROPPED,
    OPERATIONS,
    UPLOAD,
    Json,
    Operation,
    Shape,
    each_operation,
    is_array,
    is_object,
    keyword,
    rewritten,
    sample,
    shape_of,
    upload,
)
from fivetran_api import models
from fivetran_facade import (
    ApiError,
    BadRequest,
    Conflict,
    Forbidden,
    NotAcceptable,
    NotFound,
    RateLimited,
    Retry,
    ServerError,
    Unauthorized,
    UnsupportedMediaType,
    resources,
)
from fivetran_facade.resources import Resources
from worlds import Script, World, failure, success

# The operations that the published definition asks for in the second version of their answers.
IN_SECOND_VERSION = {
    "create_connect_card",
    "create_connection",
    "create_destination",
    "delete_connection",
    "delete_destination",
    "get_connection",
    "get_connection_state",
    "get_destination",
    "list_connections",
    "list_destinations",
    "resync_connection",
    "sync_connection",
    "test_connection",
    "test_destination",
    "update_connection",
    "update_connection_state",
    "update_destination",
}
ERRORS: dict[str, type[ApiError]] = {
    "400": BadRequest,
    "401": Unauthorized,
    "403": Forbidden,
    "404": NotFound,
    "406": NotAcceptable,
    "409": Conflict,
    "415": UnsupportedMediaType,
    "429": RateLimited,
    "500": ServerError,
}
BY_ID = {operation.id: operation for operation in OPERATIONS}
FAILURES = [(operation, status) for operation in OPERATIONS for status in operation.failures]
LISTINGS = [operation for operation in OPERATIONS if operation.takes_cursor]
# One operation for each number of path parameters.
HOSTILE = {len(operation.path_parameters): operation for operation in OPERATIONS if operation.path_parameters}


def declared(resource: str) -> dict[str, Any]:
    """What stands in the class of a resource."""
    module = import_module(f"fivetran_facade.resources.{resource}")
    (kind,) = (each for _, each in inspect.getmembers(module, inspect.isclass) if each.__module__ == module.__name__)
    return dict(vars(kind))


# Each method that stands for an operation: its resource, its name, and the generated module. Procedures stand for none.
BOUND: list[tuple[str, str, Any]] = [
    (resource, name, declaration.operation)
    for resource in Resources.__annotations__
    for name, declaration in declared(resource).items()
    if getattr(declaration, "operation", None) is not None
]


def bound(methods: list[tuple[str, str, Any]]) -> pytest.MarkDecorator:
    """Runs a test for each of some methods."""
    return pytest.mark.parametrize(("resource", "name", "module"), methods, ids=[".".join(each[:2]) for each in methods])


def operation_of(module: Any) -> Operation:
    """The operation of the document that a generated module stands for."""
    return BY_ID[module.__name__.rpartition(".")[2]]


# A download takes a file to write to, which no declaration can tell; tests/test_files.py has it.
DECLARED = [each for each in BOUND if operation_of(each[2]).answer.is_json]
each_bound = bound(BOUND)
each_declared = bound(DECLARED)


def argument(parameter: Json) -> Any:
    """A parameter's example as callers give it."""
    text = parameter["example"]
    return datetime.datetime.fromisoformat(text) if shape_of(parameter["schema"]).format == "date-time" else text


def path_arguments(operation: Operation) -> list[Any]:
    """The path's part of a call."""
    return [argument(parameter) for parameter in operation.path_parameters]


def query_arguments(operation: Operation, function: Callable[..., Any]) -> Json:
    """The query's part of a call of `function`."""
    among = inspect.signature(function).parameters
    return {keyword(parameter["name"], among): argument(parameter) for parameter in operation.query_parameters}


def body_arguments(operation: Operation) -> Json:
    """The body's part of a call, as a model where the module wants one."""
    if operation.body is None:
        return {}
    model: Any = getattr(models, inspect.signature(operation.module._get_kwargs).parameters["body"].annotation, dict)
    if not operation.body.is_json:
        return {"body": model(**upload(operation.body))}
    return {"body": model.from_dict(operation.body.example) if hasattr(model, "from_dict") else operation.body.example}


def call(world: World, client: Any, operation: Operation) -> Any:
    """What comes of calling an operation with the examples of the document."""
    query = query_arguments(operation, operation.module._get_kwargs)
    return world.do(client.call(operation.module, *path_arguments(operation), **query, **body_arguments(operation)))


def answer(operation: Operation, content: Any = None) -> httpx.Response:
    """An answer to an operation: the example of the document, or other content."""
    if not operation.answer.is_json:
        return httpx.Response(operation.status, content=b"PK some archive")
    return httpx.Response(operation.status, json=operation.answer.example if content is None else content)


def seen(request: httpx.Request) -> dict[str, Any]:
    """What a request says, for comparison."""
    path, _, _ = request.url.raw_path.decode().partition("?")
    return {
        "method": request.method.lower(),
        "host": request.url.host,
        "path": [unquote(part) for part in path.split("/")],
        "query": dict(request.url.params),
        "body": None if not request.content else UPLOAD if UPLOAD in request.content else json.loads(request.content),
    }


def documented(operation: Operation) -> dict[str, Any]:
    """What the request should say that has the examples of the document."""
    query = {parameter["name"]: parameter["example"] for parameter in operation.query_parameters}
    return {
        "method": operation.method,
        "host": "api.fivetran.com",
        "path": operation.segments,
        "query": {name: value if isinstance(value, str) else json.dumps(value) for name, value in query.items()},
        "body": None if operation.body is None else operation.body.example if operation.body.is_json else UPLOAD,
    }


def request_of(world: World, operation: Operation) -> httpx.Request:
    """What is sent where an operation is called with the examples of the document."""
    script = Script(answer(operation))
    call(world, world.client(transport=script), operation)
    (request,) = script.requests
    return request


# What is sent


@each_operation
def test_a_request_has_the_method_path_query_and_body_of_the_document(world: World, operation: Operation) -> None:
    assert seen(request_of(world, operation)) == documented(operation)


@pytest.mark.parametrize("operation", [operation for operation in OPERATIONS if operation.query_parameters], ids=str)
@pytest.mark.parametrize("nothing", [{}, None], ids=["absent", "None"])
def test_a_parameter_that_is_not_given_is_not_sent(world: World, operation: Operation, nothing: Json | None) -> None:
    script = Script(answer(operation))
    query = nothing if nothing is not None else dict.fromkeys(query_arguments(operation, operation.module._get_kwargs))
    client = world.client(transport=script)
    world.do(client.call(operation.module, *path_arguments(operation), **query, **body_arguments(operation)))
    assert script.requests[0].url.query == b""


@pytest.mark.parametrize("operation", HOSTILE.values(), ids=str)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # a world has nothing that an earlier call changes
@given(value=st.text(min_size=1))
@example("../..")
@example("..")
@example(".")
@example("a/b?c=d#e")
@example("%2F%2e%2e%2F")
@example("{group_id}")
@example("a\r\nHost: elsewhere")
def test_a_value_cannot_leave_its_segment_of_the_path(world: World, operation: Operation, value: str) -> None:
    script = Script(answer(operation))
    values = [value] * len(operation.path_parameters)
    world.do(world.client(transport=script).call(operation.module, *values, **body_arguments(operation)))
    expected = [value if part.startswith("{") else part for part in operation.path.split("/")]
    assert seen(script.requests[0]) == {**documented(operation), "path": expected, "query": {}}
    assert script.requests[0].url.fragment == ""


@each_operation
def test_the_second_version_is_asked_for_where_there_is_one(world: World, operation: Operation) -> None:
    expected = "application/json;version=2" if operation.id in IN_SECOND_VERSION else "application/json"
    assert request_of(world, operation).headers["Accept"] == expected


def test_all_operations_with_a_second_version_are_there() -> None:
    assert set(BY_ID) >= IN_SECOND_VERSION


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if each.method in ("post", "patch", "put")], ids=str)
def test_what_may_have_a_body_says_that_it_is_json(world: World, operation: Operation) -> None:
    """Even where there is none, or the API answers 415; an upload names the boundary of its parts."""
    request = request_of(world, operation)
    content_type = request.headers["Content-Type"]
    if operation.body is None or operation.body.is_json:
        assert content_type == "application/json"
    else:
        boundary = content_type.removeprefix("multipart/form-data; boundary=")
        assert request.content.startswith(f"--{boundary}\r\n".encode())


# What is read


@each_operation
def test_an_answer_is_read_and_written_back_equal(world: World, operation: Operation) -> None:
    client = world.client(answer(operation))
    read = call(world, client, operation)
    if operation.answer.is_json:
        assert read.to_dict() == operation.answer.example
    else:
        assert read.payload.read() == answer(operation).content


def absent(shape: Shape, value: Any, *, required: bool) -> Any:
    """Takes away what is not required."""
    return value if required else DROPPED


def absent_inside(shape: Shape, value: Any, *, required: bool) -> Any:
    """Takes away what is not required and holds nothing else, so that what holds something is read without it."""
    return value if required or is_object(value) or is_array(value) else DROPPED


def null(shape: Shape, value: Any, *, required: bool) -> Any:
    """Makes null of what may be, and of what is not required, whatever the document says of it."""
    return value if required and not shape.nullable else None


def null_inside(shape: Shape, value: Any, *, required: bool) -> Any:
    """Makes null of what holds nothing else, so that what holds something is read with nulls."""
    return value if is_object(value) or is_array(value) else null(shape, value, required=required)


def unknown(shape: Shape, value: Any, *, required: bool) -> Any:
    """Adds a property that nobody knows to each object, but for maps, whose keys are all alike."""
    strange = {"never_seen": {"deep": [1, None, "text"]}, "From": None, "self": "source"}
    return {**value, **strange} if is_object(value) and not shape.values else value


def novel(shape: Shape, value: Any, *, required: bool) -> Any:
    """Puts a value that the document lacks wherever it has an enumeration."""
    if not shape.enum or value is None:
        return value
    return "NEVER_SEEN" if isinstance(value, str) else 987654


EDITS = [absent, absent_inside, null, null_inside, unknown, novel]
READ = [operation for operation in OPERATIONS if operation.answer.is_json]


@pytest.mark.parametrize("operation", READ, ids=str)
@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_answer_that_differs_is_read_and_written_back_equal(world: World, operation: Operation, edit: Any) -> None:
    """The API leaves out, nulls and adds what it likes."""
    content = rewritten(operation.answer.schema, operation.answer.example, edit)
    read = call(world, world.client(answer(operation, content)), operation)
    assert read.to_dict() == content


@pytest.mark.parametrize("operation", READ, ids=str)
def test_an_answer_with_all_that_the_document_knows_is_read(world: World, operation: Operation) -> None:
    content = sample(operation.answer.schema)
    read = call(world, world.client(answer(operation, content)), operation)
    assert read.to_dict() == content
    assert read.additional_properties == {}


@pytest.mark.parametrize("operation", LISTINGS, ids=str)
@pytest.mark.parametrize("spelling", ["next_cursor", "nextCursor"])
def test_a_listing_goes_on_with_either_spelling_of_the_cursor(world: World, operation: Operation, spelling: str) -> None:
    data = operation.answer.example["data"]
    first = {**{name: value for name, value in data.items() if name != "next_cursor"}, spelling: "page-two"}
    script = Script(success(first), success({"items": data["items"]}))
    items = world.do(world.client(transport=script).listing(operation.module, *path_arguments(operation)))
    assert [item.to_dict() for item in items] == data["items"] * 2
    assert [request.url.params.get("cursor") for request in script.requests] == [None, "page-two"]


@pytest.mark.parametrize("operation", LISTINGS, ids=str)
def test_a_page_with_the_other_spelling_of_the_cursor_is_written_back_equal(world: World, operation: Operation) -> None:
    data = {"items": operation.answer.example["data"]["items"], "nextCursor": "page-two"}
    read = call(world, world.client(success(data)), operation)
    assert read.data.to_dict() == data


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if each.lists and not each.takes_cursor], ids=str)
def test_a_listing_that_takes_no_cursor_ends_with_its_first_page(world: World, operation: Operation) -> None:
    """There is a cursor in the answer all the same."""
    data = {**operation.answer.example["data"], "next_cursor": "page-two"}
    script = Script(success(data))
    items = world.do(world.client(transport=script).listing(operation.module, *path_arguments(operation)))
    assert [item.to_dict() for item in items] == data["items"]
    assert len(script.requests) == 1


@pytest.mark.parametrize(("operation", "status"), FAILURES, ids=[f"{each}-{status}" for each, status in FAILURES])
def test_a_failure_arrives_as_its_error(world: World, operation: Operation, status: str) -> None:
    """What is only listed as default stands for a 500 here."""
    number = "500" if status == "default" else status
    client = world.client(failure(int(number)), retry=Retry(attempts=1))
    with pytest.raises(ApiError) as caught:
        call(world, client, operation)
    assert type(caught.value) is ERRORS[number]
    assert (caught.value.status, caught.value.code, caught.value.message) == (int(number), "SomeCode", "Some message")


# How it is bound


def method_of(client: Any, resource: str, name: str) -> Any:
    """A bound method of a client."""
    return getattr(getattr(client, resource), name)


def fields_of(operation: Operation) -> dict[str, Json]:
    """What a body has, each with its schema; `body` for one that is a map."""
    if operation.body is None:
        return {}
    return shape_of(operation.body.schema).properties or {"body": operation.body.schema}


def written(value: Any) -> Any:
    """The JSON of what a method returned."""
    return [item.to_dict() for item in value] if is_array(value) else value.to_dict()


def squeezed(text: str) -> str:
    """A text without its white space, whatever lines it is broken into."""
    return "".join(text.split())


def test_every_operation_is_bound_exactly_once() -> None:
    modules = Counter(module.__name__ for _, _, module in BOUND)
    assert modules == {f"fivetran_api.api.{operation.tag}.{operation.id}": 1 for operation in OPERATIONS}


def test_every_module_of_resources_is_a_resource_of_the_clients() -> None:
    modules = {module.name for module in iter_modules(resources.__path__)}
    assert modules == set(Resources.__annotations__)


@each_bound
def test_a_bound_operation_exists_and_belongs_to_the_resource_of_its_tag(resource: str, name: str, module: Any) -> None:
    assert operation_of(module).tag == resource


@each_bound
def test_a_bound_operation_is_a_function_on_both_clients_and_on_the_class(
    world: World, resource: str, name: str, module: Any
) -> None:
    owner = getattr(world.client(success()), resource)
    on_client, on_class = getattr(owner, name), getattr(owner.__class__, name)
    assert inspect.isfunction(on_client)
    assert inspect.isfunction(on_class)
    assert (on_client.__name__, on_class.__name__) == (name, name)
    assert on_client.__doc__ == on_class.__doc__
    assert list(inspect.signature(on_class).parameters) == ["self", *inspect.signature(on_client).parameters]


@each_declared
def test_a_bound_operation_takes_parameters_and_fields_as_keywords(world: World, resource: str, name: str, module: Any) -> None:
    """Those of the path may also be given by position, in the order of the path."""
    operation = operation_of(module)
    parameters = inspect.signature(method_of(world.client(success()), resource, name)).parameters
    path, query = ([each["name"] for each in group] for group in (operation.path_parameters, operation.query_parameters))
    positional = [each.name for each in parameters.values() if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert set(parameters) == {keyword(each, parameters) for each in [*path, *query, *fields_of(operation)]}
    assert positional == path


@each_bound
def test_help_says_what_the_document_says(world: World, resource: str, name: str, module: Any) -> None:
    """The summary first, the vendor's page, each parameter, and each field of the body that is described."""
    operation = operation_of(module)
    method = method_of(world.client(success()), resource, name)
    parameters = inspect.signature(method).parameters
    said = {each["name"]: each["description"] for each in operation.path_parameters + operation.query_parameters}
    if "body" not in parameters:
        said |= {each: shape_of(entry).description for each, entry in fields_of(operation).items()}
    expected = [f"{keyword(each, parameters)}: {description}" for each, description in said.items() if description]

    text = inspect.getdoc(method) or ""

    assert text.splitlines()[0] == operation.node["summary"]
    assert operation.node["externalDocs"]["url"] in text
    assert [each for each in expected if squeezed(each) not in squeezed(text)] == []


def call_bound(world: World, method: Any, operation: Operation) -> Any:
    """What comes of calling a bound method with the examples of the document."""
    parameters = inspect.signature(method).parameters
    body = operation.body
    fields = {} if body is None else upload(body) if not body.is_json else body.example
    fields = {"body": fields} if "body" in parameters else {keyword(each, parameters): fields[each] for each in fields}
    return world.do(method(*path_arguments(operation), **query_arguments(operation, method), **fields))


@each_declared
@pytest.mark.parametrize("through", ["object", "class"])
def test_a_bound_operation_sends_its_keywords_and_returns_the_data(
    world: World, resource: str, name: str, module: Any, through: str
) -> None:
    """The items of a listing, the data of an answer that has some, and else the envelope; only what is deprecated may warn."""
    operation = operation_of(module)
    script = Script(answer(operation), success({"items": []}))
    owner = getattr(world.client(transport=script), resource)
    method = getattr(owner, name) if through == "object" else partial(getattr(owner.__class__, name), owner)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
        result = call_bound(world, method, operation)

    assert seen(script.requests[0]) == documented(operation)
    if operation.lists:
        assert written(result) == operation.answer.example["data"]["items"]
    else:
        assert written(result) == operation.answer.example.get("data", operation.answer.example)


@bound([each for each in BOUND if operation_of(each[2]).deprecated])
def test_what_is_deprecated_warns_and_names_a_method_to_use_instead(
    world: World, resource: str, name: str, module: Any
) -> None:
    operation = operation_of(module)
    client = world.client(answer(operation), success({"items": []}))
    with pytest.warns(DeprecationWarning, match=rf"^{resource}\.{name} is deprecated: use \w+\.\w+") as caught:
        call_bound(world, method_of(client, resource, name), operation)
    newer = re.findall(r"(\w+)\.(\w+)", str(caught[0].message).partition(": ")[2])
    assert all(inspect.isfunction(method_of(client, *each)) for each in newer)
    assert caught[0].filename == __file__
