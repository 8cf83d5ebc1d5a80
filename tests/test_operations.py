"""Every operation of the document, through both clients and alone: what is sent, what is read, and which method it is."""

from __future__ import annotations

import asyncio
import datetime
import inspect
import json
import re
import warnings
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import methods
from api_document import Json, Operation, Shape
from document import DROPPED, OPERATIONS, UPLOAD, argument_of, each_operation, module_of, rewritten, sample, shape_of, upload
from fivetran_api import models
from fivetran_api.client import AuthenticatedClient, Client
from fivetran_api.resources import AsyncResources, Resources
from fivetran_facade import (
    ApiError,
    AsyncFivetran,
    AsyncPages,
    BadRequest,
    Conflict,
    Fivetran,
    Forbidden,
    NotAcceptable,
    NotFound,
    Pages,
    RateLimited,
    Retry,
    ServerError,
    Unauthorized,
    UnsupportedMediaType,
)
from rules import for_each
from sources import is_array, is_object
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
STATUSES = sorted({status for operation in OPERATIONS for status in operation.failures})
LISTINGS = [operation for operation in OPERATIONS if operation.takes_cursor]
READ = [operation for operation in OPERATIONS if operation.answer.is_json]
DEPRECATED = [operation for operation in OPERATIONS if operation.deprecated]
# One operation for each number of path parameters.
HOSTILE = {len(operation.path_parameters): operation for operation in OPERATIONS if operation.path_parameters}
# The handwritten procedures; where one stands in for an operation, its own tests have it.
PROCEDURES = {f"{each.resource}.{each.name}" for each in methods.procedures(Path(__file__).parents[1])}
# The operations whose method is made of the document.
GENERATED = [operation for operation in OPERATIONS if operation.python_name not in PROCEDURES]
CLIENTS: list[type[Fivetran | AsyncFivetran]] = [Fivetran, AsyncFivetran]
RESOURCES = [name for name, each in vars(Resources).items() if isinstance(each, cached_property)]

each_generated = for_each("operation", GENERATED)
each_client = pytest.mark.parametrize("kind", CLIENTS, ids=["sync", "async"])


def resource_class(kind: type[Fivetran | AsyncFivetran], resource: str) -> Any:
    """The class of a client's resource."""
    module = import_module(f"fivetran_api.resources.{resource}")
    own = [each for _, each in inspect.getmembers(module, inspect.isclass) if each.__module__ == module.__name__]
    (found,) = (each for each in own if each.__name__.startswith("Async") == (kind is AsyncFivetran))
    return found


def methods_of(found: type) -> list[str]:
    """The names of a class's own methods."""
    return [name for name, each in vars(found).items() if inspect.isfunction(each)]


def method(owner: Any, operation: Operation) -> Any:
    """The method of an operation: of a client, or of a kind of client the function."""
    resource, _, name = operation.python_name.partition(".")
    return getattr(resource_class(owner, resource) if owner in CLIENTS else getattr(owner, resource), name)


def value_of(parameter: Json) -> Any:
    """A parameter's example as callers give it."""
    text = parameter["example"]
    return datetime.datetime.fromisoformat(text) if shape_of(parameter["schema"]).format == "date-time" else text


def path_arguments(operation: Operation) -> list[Any]:
    """The path's part of a call."""
    return [value_of(parameter) for parameter in operation.path_parameters]


def keyword_arguments(operation: Operation) -> Json:
    """The rest of a call, with all that the examples of the document have."""
    query = {argument_of(each["name"], each): value_of(each) for each in operation.query_parameters}
    return {**query, **body_arguments(operation)}


def body_arguments(operation: Operation) -> Json:
    """The body's part of a call."""
    if operation.body is None:
        return {}
    content = operation.body.example if operation.body.is_json else upload(operation.body)
    if not shape_of(operation.body.schema).properties:
        return dict.fromkeys(operation.fields, content)
    return {argument_of(name, operation.fields[name]): value for name, value in content.items()}


def call(client: Any, operation: Operation) -> Any:
    """Call the method of an operation with the examples of the document, deprecated or not, and return its result."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
        return method(client, operation)(*path_arguments(operation), **keyword_arguments(operation))


def done(world: World, client: Any, operation: Operation) -> Any:
    """Return the result; an async method warns when it is awaited."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
        return world.do(call(client, operation))


def answer(operation: Operation, content: Any = None) -> httpx.Response:
    """An answer to an operation: the example of the document, or other content."""
    if not operation.answer.is_json:
        return httpx.Response(operation.status, content=b"PK some archive")
    return httpx.Response(operation.status, json=operation.answer.example if content is None else content)


def one_answer(operation: Operation) -> httpx.Response:
    """An answer after which there is nothing more to ask for."""
    return success({"items": []}) if operation.lists else answer(operation)


def seen(request: httpx.Request) -> dict[str, Any]:
    """Return the parts of a request that are compared."""
    path, _, _ = request.url.raw_path.decode().partition("?")
    return {
        "method": request.method.lower(),
        "host": request.url.host,
        "path": [unquote(part) for part in path.split("/")],
        "query": dict(request.url.params),
        "body": None if not request.content else UPLOAD if UPLOAD in request.content else json.loads(request.content),
    }


def documented(operation: Operation) -> dict[str, Any]:
    """Return the parts that a request with the examples of the document should have."""
    query = {parameter["name"]: parameter["example"] for parameter in operation.query_parameters}
    return {
        "method": operation.method,
        "host": "api.fivetran.com",
        "path": operation.segments,
        "query": {name: value if isinstance(value, str) else json.dumps(value) for name, value in query.items()},
        "body": None if operation.body is None else operation.body.example if operation.body.is_json else UPLOAD,
    }


def written(value: Any) -> Any:
    """The JSON of what a method returned."""
    return [item.to_dict() for item in value] if is_array(value) else value if value is None else value.to_dict()


def squeezed(text: str) -> str:
    """A text without its white space, whatever lines it is broken into."""
    return "".join(text.split())


# Which methods there are


@each_client
def test_each_resource_has_a_method_for_each_operation_and_procedure_and_no_more(kind: type[Fivetran | AsyncFivetran]) -> None:
    there = {f"{resource}.{name}" for resource in RESOURCES for name in methods_of(resource_class(kind, resource))}
    there |= {f".{name}" for name in methods_of(Resources if kind is Fivetran else AsyncResources)}
    assert there == {operation.python_name for operation in OPERATIONS} | PROCEDURES


def test_no_two_operations_are_the_same_method() -> None:
    assert len({operation.python_name for operation in OPERATIONS}) == len(OPERATIONS)


def test_both_clients_have_the_same_resources() -> None:
    assert [name for name, each in vars(AsyncResources).items() if isinstance(each, cached_property)] == RESOURCES


@each_client
def test_ids_of_the_path_go_by_position_and_all_else_by_keyword(kind: type[Fivetran | AsyncFivetran]) -> None:
    def expected(operation: Operation) -> tuple[list[str], set[str]]:
        rest = {argument_of(each["name"], each) for each in operation.query_parameters}
        fields = {argument_of(name, schema) for name, schema in operation.fields.items()}
        return ["self", *(each["name"] for each in operation.path_parameters)], rest | fields

    def declared(operation: Operation) -> tuple[list[str], set[str]]:
        parameters = inspect.signature(method(kind, operation)).parameters.values()
        positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        return positional, {each.name for each in parameters if each.kind is each.KEYWORD_ONLY}

    assert {each.python_name: declared(each) for each in GENERATED} == {each.python_name: expected(each) for each in GENERATED}


@each_client
def test_what_is_not_required_may_be_left_out(kind: type[Fivetran | AsyncFivetran]) -> None:
    def required(operation: Operation) -> set[str]:
        query = {argument_of(each["name"], each) for each in operation.query_parameters if each.get("required")}
        fields = shape_of(operation.body.schema).required if operation.body else frozenset[str]()
        named = {argument_of(name, operation.fields[name]) for name in fields}
        a_map = operation.fields if operation.body and not shape_of(operation.body.schema).properties else {}
        return {"self", *(each["name"] for each in operation.path_parameters)} | query | named | set(a_map)

    def declared(operation: Operation) -> set[str]:
        parameters = inspect.signature(method(kind, operation)).parameters.values()
        return {each.name for each in parameters if each.default is each.empty}

    assert {each.python_name: declared(each) for each in GENERATED} == {each.python_name: required(each) for each in GENERATED}


@each_client
def test_no_argument_ends_with_an_underscore(kind: type[Fivetran | AsyncFivetran]) -> None:
    """`type` and `hash` are spelled as the API spells them."""
    found = [
        f"{operation.python_name}: {name}"
        for operation in OPERATIONS
        for name in inspect.signature(method(kind, operation)).parameters
        if name.endswith("_")
    ]
    assert found == []


def test_async_methods_are_coroutine_functions_and_listings_are_not() -> None:
    wrong = [
        f"{kind.__name__}.{operation.python_name}"
        for kind in CLIENTS
        for operation in OPERATIONS
        if inspect.iscoroutinefunction(method(kind, operation)) is not (kind is AsyncFivetran and not operation.lists)
    ]
    assert wrong == []


async def test_a_method_can_be_made_a_task() -> None:
    async with AsyncFivetran("key", "secret", transport=Script(success({"id": "a"}))) as fivetran:
        task = asyncio.create_task(fivetran.groups.get("a"))
        assert (await task).id == "a"


# What help() says


def lacking(operation: Operation, text: str) -> Iterator[str]:
    """Return the names of the parts that the docstring of a method lacks."""
    described = {argument_of(each["name"], each): each["description"] for each in operation.written_arguments}
    described |= {argument_of(name, entry): shape_of(entry).description for name, entry in operation.fields.items()}
    if text.partition("\n")[0] != operation.node["summary"]:
        yield "the summary as its first line"
    if operation.node["externalDocs"]["url"] not in text:
        yield "Fivetran's page"
    for name, description in described.items():
        if description and squeezed(f"{name}: {description}") not in squeezed(text):
            yield name


@each_client
def test_the_text_has_the_summary_the_page_and_every_argument(kind: type[Fivetran | AsyncFivetran]) -> None:
    found = {each.python_name: list(lacking(each, inspect.getdoc(method(kind, each)) or "")) for each in GENERATED}
    assert {place: what for place, what in found.items() if what} == {}


# What is sent, and what is returned


@each_generated
def test_a_method_sends_what_it_is_given_and_returns_what_the_answer_holds(world: World, operation: Operation) -> None:
    """The items of a listing, the data of an answer that has some, and else None; only what is deprecated warns."""
    content = None
    if operation.lists:  # the cursor of the example is that of the request, which would be a circle
        content = operation.answer.example | {"data": operation.answer.example["data"] | {"next_cursor": "another"}}
    script = Script(answer(operation, content), success({"items": []}))

    result = done(world, world.client(transport=script), operation)

    assert seen(script.requests[0]) == documented(operation)
    if operation.lists:
        assert written(result) == operation.answer.example["data"]["items"]
    elif "data" in shape_of(operation.answer.schema).properties:
        assert written(result) == operation.answer.example["data"]
    else:
        assert result is None


def test_ids_of_the_path_may_be_given_by_name(world: World) -> None:
    script = Script(success())
    client = world.client(transport=script)
    with_ids = [operation for operation in GENERATED if operation.path_parameters and not operation.lists]
    for operation in with_ids:
        script.answers[:] = [answer(operation)]
        ids = {each["name"]: value_of(each) for each in operation.path_parameters}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
            world.do(method(client, operation)(**ids, **keyword_arguments(operation)))
    assert [seen(request)["path"] for request in script.requests] == [operation.segments for operation in with_ids]


@pytest.mark.parametrize("nothing", [{}, None], ids=["absent", "None"])
def test_a_parameter_that_is_not_given_is_not_sent(world: World, nothing: Json | None) -> None:
    """But for the size of a page, of which 1,000 are asked for."""
    sent: dict[str, Json] = {}
    for operation in GENERATED:
        script = Script(one_answer(operation))
        names = [argument_of(each["name"], each) for each in operation.query_parameters]
        query = nothing if nothing is not None else dict.fromkeys(names)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
            called = method(world.client(transport=script), operation)
            world.do(called(*path_arguments(operation), **query, **body_arguments(operation)))
        sent[operation.python_name] = dict(script.requests[0].url.params)
    assert sent == {each.python_name: {"limit": "1000"} if each.takes_cursor else {} for each in GENERATED}


@pytest.mark.parametrize("operation", HOSTILE.values(), ids=str)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # a world has nothing that an earlier call changes
@given(value=st.text(min_size=1).filter(str.strip))
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
    called = method(world.client(transport=script), operation)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        world.do(called(*values, **body_arguments(operation)))
    expected = [value if part.startswith("{") else part for part in operation.path.split("/")]
    assert {**seen(script.requests[0]), "query": {}} == {**documented(operation), "path": expected, "query": {}}
    assert script.requests[0].url.fragment == ""


def test_the_headers_are_those_of_the_operation(world: World) -> None:
    """The second version if there is one. What may have a body is JSON even if it has none; an upload names its boundary."""
    wrong: list[str] = []
    for operation in GENERATED:
        script = Script(one_answer(operation))
        done(world, world.client(transport=script), operation)
        (request,) = script.requests
        accept = "application/json;version=2" if operation.id in IN_SECOND_VERSION else "application/json"
        kind = request.headers.get("Content-Type")
        boundary = (kind or "").removeprefix("multipart/form-data; boundary=")
        if operation.body is not None and not operation.body.is_json:
            right = request.content.startswith(f"--{boundary}\r\n".encode())
        else:
            right = kind == ("application/json" if operation.method in ("post", "patch", "put") else None)
        if not right or request.headers["Accept"] != accept:
            wrong.append(f"{operation.python_name}: {request.headers}")
    assert wrong == []


def test_all_operations_with_a_second_version_are_there() -> None:
    assert set(BY_ID) >= IN_SECOND_VERSION


def test_a_wrong_call_names_the_method_and_the_argument(world: World) -> None:
    client = world.client(success({"id": "a"}))
    prefix = "Async" if world.is_async else ""
    said = re.escape(f"{prefix}Connections.update() got an unexpected keyword argument 'pausd'")
    with pytest.raises(TypeError, match=said):
        client.connections.update("a", pausd=True)
    with pytest.raises(TypeError, match=re.escape(f"{prefix}Groups.get() missing 1 required positional argument: 'group_id'")):
        client.groups.get()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@each_generated
def test_an_argument_of_another_kind_is_named_before_anything_is_sent(world: World, operation: Operation) -> None:
    script = Script(answer(operation))
    called = method(world.client(transport=script), operation)
    paths = [
        name
        for name, each in inspect.signature(called).parameters.items()
        if each.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    ]
    given = dict(zip(paths, path_arguments(operation), strict=True)) | keyword_arguments(operation)
    wrong: list[str] = []
    for name in inspect.signature(called).parameters:
        try:
            # An empty iterable, so that no argument is refused only where something in it is.
            world.do(called(**{**given, name: set()}))
        except TypeError as mistake:
            if not str(mistake).startswith(f"{name} must be "):
                wrong.append(f"{name}: {mistake}")
        else:
            wrong.append(f"{name} is not checked")
    assert (wrong, script.requests) == ([], [])


@pytest.mark.parametrize(
    ("place", "given", "said"),
    [
        ("connections.update", {"paused": "yes"}, "paused must be True or False, not str"),
        ("connections.update", {"schedule": 5}, "schedule must be a model or a mapping, not int"),
        ("connections.update", {"config": ["secret"]}, "config must be a mapping, not list"),
        ("connections.update", {"sync_frequency": True}, "sync_frequency must be a whole number, not bool"),
        ("connections.update", {"sync_frequency": "daily"}, "sync_frequency must be a whole number, not str"),
        ("connections.sync", {"force": "no"}, "force must be True or False, not str"),
        ("connections.resync", {"tables": {"s": "t"}}, "tables['s'] must be a list, not str"),
        ("connections.resync", {"tables": {"s": [7]}}, "tables['s'][0] must be a str, not int"),
        ("connections.resync", {"tables": {"s": []}}, "tables['s'] must not be empty"),
        ("schemas.resync_tables", {"tables": {}}, "tables must not be empty"),
        ("schemas.resync_tables", {"tables": {5: ["t"]}}, "each name in tables must be a str, not int"),
        ("users.add_group", {"group_id": None, "role": "r"}, "group_id must be a str, not None"),
        ("groups.list_users", {"limit": 5.5}, "limit must be a whole number, not float"),
    ],
)
def test_a_value_that_the_api_cannot_take_is_refused_in_one_form_without_being_shown(
    world: World, place: str, given: dict[str, Any], said: str
) -> None:
    script = Script(success({"id": "a"}))
    resource, _, name = place.partition(".")
    with pytest.raises((TypeError, ValueError), match=f"^{re.escape(said)}$"):
        world.do(getattr(getattr(world.client(transport=script), resource), name)("a", **given))
    assert script.requests == []


# Deprecated methods


@for_each("operation", DEPRECATED)
def test_what_is_deprecated_warns_the_caller_and_names_a_method_to_use_instead(world: World, operation: Operation) -> None:
    client = world.client(answer(operation), success({"items": []}))

    def run() -> None:
        outcome = method(client, operation)(*path_arguments(operation), **keyword_arguments(operation))
        world.do(awaited_here(outcome) if inspect.isawaitable(outcome) else outcome)

    with pytest.warns(DeprecationWarning, match=rf"^{operation.python_name} is deprecated: use \w+\.\w+") as caught:
        run()
    newer = re.findall(r"(\w+)\.(\w+)", str(caught[0].message).partition(": ")[2])
    assert [inspect.ismethod(getattr(getattr(client, resource), name)) for resource, name in newer] == [True] * len(newer)
    assert [each.filename for each in caught] == [__file__]


async def awaited_here(outcome: Any) -> Any:
    """Await something, with this file as the caller."""
    return await outcome


def test_every_operation_that_is_deprecated_names_its_replacement() -> None:
    assert [operation.python_name for operation in DEPRECATED if not operation.node.get("x-replaced-by")] == []


# What is read


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


def whole(shape: Shape, value: Any, *, required: bool) -> Any:
    """Changes nothing."""
    return value


@pytest.mark.parametrize(
    "edit", [whole, absent, absent_inside, null, null_inside, unknown, novel], ids=lambda edit: edit.__name__
)
@pytest.mark.parametrize("source", ["example", "sample"])
def test_an_answer_that_differs_is_read_and_written_back_equal(edit: Any, source: str) -> None:
    """The API leaves out, nulls and adds what it likes."""
    wrong: list[str] = []
    for operation in READ:
        content = operation.answer.example if source == "example" else sample(operation.answer.schema)
        content = rewritten(operation.answer.schema, content, edit)
        read = module_of(operation)._parse_response(client=CLIENT, response=answer(operation, content))
        if read.to_dict() != content:
            wrong.append(operation.id)
    assert wrong == []


def test_the_document_knows_all_that_its_examples_and_samples_have() -> None:
    for operation in READ:
        read = module_of(operation)._parse_response(client=CLIENT, response=answer(operation, sample(operation.answer.schema)))
        assert read.additional_properties == {}


@pytest.mark.parametrize("spelling", ["next_cursor", "nextCursor"])
def test_a_listing_goes_on_with_either_spelling_of_the_cursor(world: World, spelling: str) -> None:
    wrong: list[str] = []
    for operation in LISTINGS:
        data = operation.answer.example["data"]
        first = {**{name: value for name, value in data.items() if name != "next_cursor"}, spelling: "page-two"}
        script = Script(success(first), success({"items": data["items"]}))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore" if operation.deprecated else "error", DeprecationWarning)
            items = world.do(method(world.client(transport=script), operation)(*path_arguments(operation)))
        cursors = [request.url.params.get("cursor") for request in script.requests]
        if written(items) != data["items"] * 2 or cursors != [None, "page-two"]:
            wrong.append(operation.python_name)
    assert wrong == []


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if each.lists and not each.takes_cursor], ids=str)
def test_a_listing_that_takes_no_cursor_ends_with_its_first_page(world: World, operation: Operation) -> None:
    """There is a cursor in the answer all the same."""
    data = {**operation.answer.example["data"], "next_cursor": "page-two"}
    script = Script(success(data))
    items = done(world, world.client(transport=script), operation)
    assert written(items) == data["items"]
    assert len(script.requests) == 1


@pytest.mark.parametrize("status", STATUSES)
def test_a_failure_arrives_as_its_error(world: World, status: str) -> None:
    """A response that is listed as `default` stands for a 500 here."""
    number = "500" if status == "default" else status
    client = world.client(failure(int(number)), retry=Retry(attempts=1))
    for operation in (each for each in GENERATED if status in each.failures):
        with pytest.raises(ApiError) as caught:
            done(world, client, operation)
        assert type(caught.value) is ERRORS[number], operation.python_name
        assert (caught.value.status, caught.value.code, caught.value.message) == (int(number), "SomeCode", "Some message")


@each_client
def test_listings_are_pages(kind: type[Fivetran | AsyncFivetran]) -> None:
    """Not lists, as the method's name in its own class would have it."""
    client: Any = kind("key", "secret", transport=Script(success({"items": []})))
    expected = Pages if kind is Fivetran else AsyncPages
    returned = {operation.python_name: call(client, operation) for operation in GENERATED if operation.lists}
    assert [place for place, listing in returned.items() if not isinstance(listing, expected)] == []
    annotated = [inspect.signature(method(kind, operation)).return_annotation for operation in GENERATED if operation.lists]
    assert [text for text in annotated if not text.startswith(f"{expected.__name__}[")] == []


# The generated client alone

CLIENT = Client(base_url="https://api.fivetran.com")


def alone(transport: httpx.MockTransport) -> AuthenticatedClient:
    """The generated client, over a transport."""
    return AuthenticatedClient(
        "https://api.fivetran.com", token="dG9rZW4=", prefix="Basic", httpx_args={"transport": transport}
    )


def module_arguments(operation: Operation) -> Json:
    """Return the arguments of a generated module's functions beside the path: the body whole, as a model or a mapping."""
    query = {
        re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", each["name"]).lower(): value_of(each) for each in operation.query_parameters
    }
    if operation.body is None:
        return query
    annotation = inspect.signature(module_of(operation)._get_kwargs).parameters["body"].annotation
    model: Any = getattr(models, annotation.partition(" ")[0], None)
    content = operation.body.example if operation.body.is_json else upload(operation.body)
    if model is not None:
        content = model.from_dict(content)
    return {**query, "body": content}


@each_operation
def test_the_functions_of_a_module_work_with_the_generated_client_alone(operation: Operation) -> None:
    """`sync` and `sync_detailed`, `asyncio` and `asyncio_detailed`: they send and read the same."""
    script = Script(lambda _: answer(operation))
    client, args, module = alone(script), path_arguments(operation), module_of(operation)

    async def asynchronous() -> list[Any]:
        async with client:
            return [
                await module.asyncio(*args, client=client, **module_arguments(operation)),
                (await module.asyncio_detailed(*args, client=client, **module_arguments(operation))).parsed,
            ]

    with client:
        read = [
            module.sync(*args, client=client, **module_arguments(operation)),
            module.sync_detailed(*args, client=client, **module_arguments(operation)).parsed,
        ]
    read += asyncio.run(asynchronous())

    assert [seen(request) for request in script.requests] == [documented(operation)] * 4
    assert {request.headers["Authorization"] for request in script.requests} == {"Basic dG9rZW4="}
    if operation.answer.is_json:
        assert [each.to_dict() for each in read] == [operation.answer.example] * 4
    else:
        assert [each.payload.read() for each in read] == [answer(operation).content] * 4


def test_a_detailed_function_gives_status_headers_and_content() -> None:
    operation = BY_ID["get_group"]
    response = httpx.Response(404, headers={"X-Request-Id": "r"}, json={"code": "NotFound_Group"})
    script = Script(response)
    with alone(script) as client:
        found = module_of(operation).sync_detailed("decent_dropsy", client=client)
    assert (found.status_code, found.headers["X-Request-Id"], found.parsed) == (404, "r", None)
    assert json.loads(found.content) == {"code": "NotFound_Group"}


def test_the_text_of_the_four_functions_stands_once() -> None:
    """A module of an operation defines what makes its request and what reads its response, no more."""
    modules = [inspect.getsource(module_of(operation)) for operation in OPERATIONS]
    functions = {tuple(re.findall(r"^(?:async )?def (\w+)", source, re.MULTILINE)) for source in modules}
    assert functions == {("_get_kwargs", "_parse_response")}
    assert {type(module_of(operation)._operation).__module__ for operation in OPERATIONS} == {"fivetran_api.operation"}
