# pyright: reportPrivateUsage=false
"""Errors: their texts, their attributes, and their way to other processes."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fivetran_api.api.groups import get_group
from fivetran_facade import (
    ApiError,
    BadEnvironment,
    BadRequest,
    Conflict,
    Fivetran,
    FivetranError,
    Forbidden,
    InvalidSignature,
    MissingCredentials,
    NotAcceptable,
    NotFound,
    RateLimited,
    Retry,
    RunFailed,
    RunHandle,
    RunTimedOut,
    RunUnknown,
    SchemaSelection,
    Selection,
    ServerError,
    Unauthorized,
    UnexpectedResponse,
    UnsupportedMediaType,
    errors,
    webhooks,
)
from fivetran_facade._engine.engine import reader_of
from rules import for_each
from stage import KEY, Outcome, Row, Stage
from worlds import NotedClock, Script, failure

URL = "https://api.fivetran.com/v1/groups/decent_dropsy?limit=5"
CHECK_FIRST = "check before sending it again"

# The class for each status.
STATUSES: list[tuple[int, type[FivetranError]]] = [
    (400, BadRequest),
    (401, Unauthorized),
    (403, Forbidden),
    (404, NotFound),
    (406, NotAcceptable),
    (409, Conflict),
    (415, UnsupportedMediaType),
    (429, RateLimited),
    *((status, ServerError) for status in (500, 501, 502, 503, 504, 520, 599)),
    *((status, ApiError) for status in (402, 405, 408, 410, 418, 422, 451, 499, 600, 999)),
    *((status, UnexpectedResponse) for status in (300, 301, 302, 303, 304, 307, 308)),
]


def provoked(outcome: httpx.Response | httpx.RequestError, method: str = "GET", *, times: int = 1) -> Any:
    """The error that a call ends in if its request has this outcome each time."""
    given: dict[str, Any] = {"transport": Script(outcome), "clock": NotedClock(), "retry": Retry(attempts=times)}
    with Fivetran("key", "the-api-secret", **given) as fivetran:
        engine = fivetran._engine
        with pytest.raises(FivetranError) as caught:
            engine.perform(engine.exchange.call(httpx.Request(method, URL), engine.options, reader_of(get_group)))
        return caught.value


def unsigned() -> Any:
    with pytest.raises(InvalidSignature) as caught:
        webhooks.verify(b"{}", None, "whispered")
    return caught.value


def without_credentials() -> Any:
    with pytest.raises(MissingCredentials) as caught:
        Fivetran()
    return caught.value


def without_a_usable_variable() -> Any:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("FIVETRAN_API_URL", "api.fivetran.com")
        with pytest.raises(BadEnvironment) as caught:
            Fivetran("key", "the-api-secret")
    return caught.value


def waited(
    *outcomes: Outcome, paused: bool = False, setup: str = "connected", faults: Sequence[str] = (), **options: Any
) -> Any:
    """The error that waiting for a sync ends in."""
    stage = Stage(Row(paused=paused, setup=setup, outcomes=[*outcomes]))
    stage.faults["POST"] = [*faults]
    with Fivetran("key", "the-api-secret", transport=stage, clock=stage.clock) as fivetran:
        with pytest.raises(FivetranError) as caught:
            fivetran.connections.sync_and_wait(KEY, **options)
        return caught.value


def not_applied() -> Any:
    """The error of a selection that names a schema which is not there."""
    answer = httpx.Response(200, json={"code": "Success", "data": {"schemas": {}}})
    wanted = Selection(schemas={"public": SchemaSelection(enabled=True)})
    with Fivetran("key", "the-api-secret", transport=Script(answer)) as fivetran:
        with pytest.raises(FivetranError) as caught:
            fivetran.schemas.apply_selection("speak_inexpensive", wanted)
        return caught.value


# One status for each class.
FAILURES = [(status, kind) for status, kind in STATUSES if status in (400, 401, 403, 404, 406, 409, 415, 418, 429, 500)]
# One real error of each class, and of each shape.
REAL: dict[str, Callable[[], Any]] = {
    "MissingCredentials": without_credentials,
    "BadEnvironment": without_a_usable_variable,
    "ConnectionFailed": lambda: provoked(httpx.ReadError("reset by peer"), "POST"),
    "TimedOut": lambda: provoked(httpx.ConnectTimeout("too slow"), times=2),
    "InvalidSignature": unsigned,
    "SelectionNotApplied": not_applied,
    "SyncFailed": lambda: waited(Outcome("failure")),
    "SyncTimedOut": lambda: waited(timeout=60),
    "SyncUnknown": lambda: waited(Outcome(lag=0, seconds=0.5), faults=["done, reset"]),
    "RunFailed": lambda: RunFailed("ended with FAILED", id="a", handle=RunHandle(transformation_id="a")),
    "RunTimedOut": lambda: RunTimedOut("has not ended", id="a", handle=RunHandle(transformation_id="a")),
    "RunUnknown": lambda: RunUnknown("may have ended", id="a", handle=RunHandle(transformation_id="a")),
    "SyncRescheduled": lambda: waited(Outcome("rescheduled"), on_rescheduled="raise"),
    "ConnectionPaused": lambda: waited(paused=True),
    "ConnectionNotReady": lambda: waited(setup="incomplete"),
    "UnexpectedResponse": lambda: provoked(httpx.Response(200, html="<p>Hello", headers={"X-Request-Id": "r1"})),
    "UnexpectedResponse, a redirect": lambda: provoked(httpx.Response(307, headers={"Location": "/elsewhere"})),
    "RateLimited, to wait": lambda: provoked(failure(429, **{"Retry-After": "3600"})),
    "ServerError, without explanation": lambda: provoked(httpx.Response(502), "PATCH"),
    "ApiError, not JSON": lambda: provoked(httpx.Response(418, text="I am a teapot")),
    **{kind.__name__: partial(provoked, failure(status), "POST") for status, kind in FAILURES},
}


def all_kinds(kind: type[FivetranError] = FivetranError) -> set[type[FivetranError]]:
    """The classes of our own errors, the abstract ones too."""
    return {kind}.union(*(all_kinds(child) for child in kind.__subclasses__()))


OF_CALLS = sorted((kind for kind in all_kinds()), key=str)


def attributes(error: BaseException) -> dict[str, Any]:
    return dict(vars(error))


# Classes


@for_each("status, kind", STATUSES)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_status_has_its_class(method: str, status: int, kind: type[FivetranError]) -> None:
    error = provoked(failure(status), method)
    assert (type(error), error.status) == (kind, status)


def drawn_tree() -> dict[str, tuple[str, str]]:
    """Each class that the module's text draws, with the class above it and what stands beside it."""
    found: dict[str, tuple[str, str]] = {}
    path = ["FivetranError"]
    for branch, name, said in re.findall(r"^([│ ]*[├└]── )(\w+) *(.*)$", errors.__doc__ or "", re.MULTILINE):
        del path[len(branch) // 4 :]
        found[name] = path[-1], said
        path.append(name)
    return found


def test_the_tree_in_the_text_is_that_of_the_classes() -> None:
    bases = {kind.__name__: kind.__base__.__name__ for kind in all_kinds() - {FivetranError} if kind.__base__}
    assert {name: above for name, (above, _) in drawn_tree().items()} == bases


def test_the_statuses_in_the_text_are_those_of_the_classes() -> None:
    drawn = {name: int(said[:3]) for name, (_, said) in drawn_tree().items() if said[:3].isdigit()}
    assert drawn == {kind.__name__: status for status, kind in FAILURES if kind not in (ApiError, ServerError)}
    assert drawn_tree()["ServerError"][1].startswith("5xx")


# Travelling


def pickled(error: Any) -> Any:
    """Return an error as another process receives it."""
    return pickle.loads(pickle.dumps(error))  # noqa: S301 - our own


def copied(error: Any) -> Any:
    return copy.copy(error)


def copied_deeply(error: Any) -> Any:
    return copy.deepcopy(error)


@pytest.mark.parametrize("travel", [pickled, copied, copied_deeply])
@for_each("make", REAL)
def test_an_error_arrives_as_it_left(make: Callable[[], Any], travel: Callable[[Any], Any]) -> None:
    error = make()
    arrived = travel(error)
    assert type(arrived) is type(error)
    assert (str(arrived), repr(arrived), arrived.args) == (str(error), repr(error), error.args)
    assert attributes(arrived) == attributes(error)


def test_every_class_of_a_call_has_a_real_error_that_travels() -> None:
    assert {type(make()) for make in REAL.values()} == all_kinds() - {FivetranError}


def test_notes_travel_too() -> None:
    error = provoked(failure(404))
    error.add_note("The pages before were read.")
    assert pickled(error).__notes__ == ["The pages before were read."]


# Making them


@for_each("make", REAL)
def test_the_attributes_of_an_error_are_what_its_constructor_takes(make: Callable[[], FivetranError]) -> None:
    error = make()
    named = {name for kind in type(error).__mro__ for name in inspect.get_annotations(kind)} - {"advice"}
    assert set(attributes(error)) <= named
    assert [name for name in named if not hasattr(error, name)] == []


@for_each("kind", OF_CALLS)
def test_an_error_can_be_made_of_its_text_alone(kind: type[FivetranError]) -> None:
    error = kind("It broke")
    assert (str(error), error.args) == ("It broke", ("It broke",))
    assert attributes(pickled(error)) == attributes(error)


@pytest.mark.parametrize(("status", "kind"), [(status, kind) for status, kind in FAILURES if kind is not ApiError])
def test_an_error_of_one_status_has_it_unless_told_otherwise(status: int, kind: type[ApiError]) -> None:
    assert (kind("x").status, kind("x", status=599).status) == (status, 599)


def test_what_is_not_given_to_an_error_is_empty() -> None:
    error = NotFound("x")
    assert (error.code, error.message, error.request_id, error.retry_after) == (None, None, None, None)
    assert (error.method, error.url, error.headers, error.body, error.data) == ("", "", {}, "", None)
    assert (error.attempts, error.may_have_been_done) == (1, False)


def test_what_is_given_to_an_error_are_its_attributes_and_they_travel() -> None:
    given: dict[str, Any] = {
        "code": "Gone",
        "headers": {"x-thing": "5"},
        "body": "{}",
        "retry_after": 3.0,
        "may_have_been_done": True,
    }
    error = pickled(Conflict("x", **given))
    assert {name: getattr(error, name) for name in given} == given


@for_each("kind", OF_CALLS)
def test_an_unknown_attribute_of_an_error_is_refused(kind: Any) -> None:
    with pytest.raises(TypeError, match="stauts"):
        kind("x", stauts=404)


# What an answer said


def test_an_error_knows_the_request_and_the_answer() -> None:
    answer = failure(409, "Conflict", "A sync is running", **{"X-Request-Id": "r1", "X-Rate-Limit": "500"})
    error = provoked(answer, "POST")
    headers = error.headers
    assert headers["x-rate-limit"] == "500"
    assert error.data == {"code": "Conflict", "message": "A sync is running"}
    assert (error.status, error.code, error.message) == (409, "Conflict", "A sync is running")
    assert (error.method, error.url, error.request_id, error.attempts) == ("POST", URL, "r1", 1)


@pytest.mark.parametrize("value", ["1E5", "0x1", "NaN", "007", '{"a":1}', "[1,2]", '"quoted"', "null", "a, b", 'W/"1"'])
def test_headers_are_those_of_the_answer(value: str) -> None:
    assert provoked(failure(400, **{"X-Thing": value})).headers["x-thing"] == value


@pytest.mark.parametrize("name", ["X-Request-Id", "Request-Id", "X-Correlation-Id"])
@pytest.mark.parametrize("status", [200, 404, 500])
def test_the_id_of_the_request_is_known(name: str, status: int) -> None:
    assert provoked(failure(status, **{name: "r1"})).request_id == "r1"


@pytest.mark.parametrize(
    ("content", "data"),
    [
        (b'{"code": "InvalidInput", "fields": ["name"]}', {"code": "InvalidInput", "fields": ["name"]}),
        (b'["InvalidInput"]', ["InvalidInput"]),
        (b'"no"', "no"),
        (b"null", None),
        (b"", None),
        (b"<html>Bad gateway", None),
        (b'{"code": "Inval', None),
        (b"\xff\xfe\xfd", None),
        (b"[" * 100_000, None),
        (b"9" * 5000, None),
    ],
)
def test_data_is_the_body_where_that_is_json(content: bytes, data: object) -> None:
    assert provoked(httpx.Response(400, content=content)).data == data


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>Bad gateway",
        b'{"code": "Inval',
        b"\xff\xfe\xfd",
        b"null",
        b"7",
        b'["a"]',
        b"{}",
        b'{"code": null, "message": 5}',
        b'{"code": {"a": 1}, "message": ["b"]}',
        b"[" * 100_000,
    ],
    ids=lambda content: content[:40],
)
@pytest.mark.parametrize("status", [400, 502])
def test_a_failure_without_the_usual_body_has_neither_code_nor_message(status: int, content: bytes) -> None:
    error = provoked(httpx.Response(status, content=content))
    assert (error.code, error.message) == (None, None)
    assert str(error) == f"{status} {'Bad Request' if status == 400 else 'Bad Gateway'} (GET /v1/groups/decent_dropsy)"


def test_a_failure_that_says_nothing_at_all_has_a_text() -> None:
    assert str(provoked(httpx.Response(999))) == "999 no explanation (GET /v1/groups/decent_dropsy)"


@pytest.mark.parametrize("body", ["<h1>Bad gateway</h1>", '{"a":1}', '{"n": 1E5, "n": 2}', '{"name": "Zo\\u00eb"}', '"cut'])
@pytest.mark.parametrize("status", [200, 400])
def test_a_body_without_secrets_is_that_of_the_answer(status: int, body: str) -> None:
    assert provoked(httpx.Response(status, text=body)).body == body


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (failure(429), None),
        (failure(429, **{"Retry-After": "30"}), 30.0),
        (failure(429, **{"Retry-After": "soon"}), None),
        (failure(429, **{"Retry-After": "Wed, 21 Oct 2015 01:00:00 GMT", "Date": "Wed, 21 Oct 2015 00:00:00 GMT"}), 3600.0),
    ],
)
def test_a_rate_limit_knows_how_long_to_wait(answer: httpx.Response, seconds: float | None) -> None:
    assert provoked(answer).retry_after == seconds


@pytest.mark.parametrize("outcome", [failure(503), httpx.ReadError("lost")])
@pytest.mark.parametrize("times", [1, 3])
def test_an_error_counts_its_attempts(outcome: httpx.Response | httpx.RequestError, times: int) -> None:
    assert provoked(outcome, times=times).attempts == times


@pytest.mark.parametrize(
    ("outcome", "changed"),
    [
        (failure(500), True),
        (failure(503), True),
        (failure(504), True),
        (httpx.ReadTimeout(""), True),
        (httpx.ReadError(""), True),
        (httpx.WriteError(""), True),
        (httpx.WriteTimeout(""), True),
        (httpx.CloseError(""), True),
        (httpx.RemoteProtocolError(""), True),
        (httpx.DecodingError(""), True),
        (httpx.ConnectError(""), False),
        (httpx.ConnectTimeout(""), False),
        (httpx.PoolTimeout(""), False),
        (httpx.ProxyError(""), False),
        (httpx.UnsupportedProtocol(""), False),
        (httpx.LocalProtocolError(""), False),
    ],
    ids=repr,
)
@for_each("method", ["GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"])
def test_an_error_says_whether_the_request_may_have_been_done(
    method: str, outcome: httpx.Response | httpx.RequestError, *, changed: bool
) -> None:
    """A read changes nothing, so nothing can have been done."""
    error = provoked(outcome, method)
    doubtful = changed and method not in ("GET", "HEAD")
    assert (error.may_have_been_done, CHECK_FIRST in str(error)) == (doubtful, doubtful)


def test_an_unexpected_response_knows_the_request_and_the_answer() -> None:
    answer = httpx.Response(201, html="<p>Hello", headers={"X-Request-Id": "r1", "X-Thing": "5"})
    error = provoked(answer, "POST")
    assert (error.status, error.method, error.url, error.body, error.request_id) == (201, "POST", URL, "<p>Hello", "r1")
    assert error.headers["x-thing"] == "5"


# The text


@for_each("make", REAL)
def test_the_text_is_one_line(make: Callable[[], Any]) -> None:
    text = str(make())
    assert len(text.splitlines()) == 1
    assert text == text.strip()


@pytest.mark.parametrize("status", [status for status, kind in STATUSES if kind is not UnexpectedResponse])
def test_the_text_names_status_code_message_method_and_path(status: int) -> None:
    text = str(provoked(failure(status, "SomeCode", "Some message"), "PATCH"))
    assert f"{status} SomeCode: Some message (PATCH /v1/groups/decent_dropsy)" in text


@pytest.mark.parametrize("outcome", [httpx.Response(200, html="<p>"), httpx.Response(302), httpx.ReadError("lost")], ids=repr)
def test_the_text_names_method_and_path_where_there_is_no_failure_status(outcome: httpx.Response | httpx.RequestError) -> None:
    text = str(provoked(outcome, "PATCH"))
    assert re.search(r"PATCH \S*/v1/groups/decent_dropsy", text)


@given(code=st.none() | st.text(), message=st.none() | st.text(), status=st.sampled_from([400, 404, 429, 500]))
def test_the_text_is_one_line_whatever_the_api_says(code: str | None, message: str | None, status: int) -> None:
    text = str(provoked(httpx.Response(status, json={"code": code, "message": message})))
    assert len(text.splitlines()) == 1
    assert text.startswith(f"{status} ")
    assert "(GET /v1/groups/decent_dropsy)" in text


@given(message=st.text("ab\n\t ", min_size=1))
def test_the_message_of_the_api_keeps_its_line_breaks_outside_of_the_text(message: str) -> None:
    error = provoked(failure(400, message=message))
    assert (error.message, len(str(error).splitlines())) == (message, 1)


@given(message=st.text("a\r\v\f\x1c\x85\u2028\u2029"))
def test_a_message_has_no_other_line_breaks(message: str) -> None:
    error = provoked(failure(400, message=f"{message}a"))
    assert len(error.message.splitlines()) == len(str(error).splitlines()) == 1


@pytest.mark.parametrize("thrown", [httpx.ReadError, httpx.ReadTimeout])
@given(detail=st.text())
def test_the_text_is_one_line_whatever_httpx_says(thrown: type[httpx.RequestError], detail: str) -> None:
    assert len(str(provoked(thrown(detail))).splitlines()) == 1


@given(content_type=st.text(), location=st.text())
@example(content_type="", location="A:0")
def test_the_text_is_one_line_whatever_the_headers_say(content_type: str, location: str) -> None:
    headers = [(b"Content-Type", content_type.encode()), (b"Location", location.encode())]
    for status in (200, 302):
        assert len(str(provoked(httpx.Response(status, content=b"?", headers=headers))).splitlines()) == 1


@pytest.mark.parametrize("field", ["code", "message", "other"])
def test_an_error_can_be_written_to_a_terminal_whatever_the_api_says(field: str) -> None:
    r"""JSON can spell half of a surrogate pair, as \ud800, which no encoding can write."""
    error = provoked(httpx.Response(400, content=b'{"%s": "half \\ud800"}' % field.encode()))
    f"{error} {error.body} {error.message} {error.code}".encode()


def test_the_text_says_why_a_success_cannot_be_read() -> None:
    assert "text/html" in str(provoked(httpx.Response(200, html="<p>Hello")))
    assert "lacks data " in str(provoked(httpx.Response(200, json={"code": "Success"})))
    assert "an empty body" in str(provoked(httpx.Response(200)))
    assert "a number in place of an object as data " in str(provoked(httpx.Response(200, json={"data": 7})))


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda: provoked(failure(401)), "check the API key and secret"),
        (lambda: provoked(failure(403)), "needs a role"),
        (lambda: provoked(failure(429)), "try again later"),
        (lambda: provoked(failure(429, **{"Retry-After": "3600"})), "try again in 3600 s"),
        (lambda: provoked(failure(500), "POST"), CHECK_FIRST),
        (lambda: provoked(httpx.ReadTimeout("late"), "POST"), CHECK_FIRST),
        (lambda: provoked(failure(404, "NotFound_SchemaConfig")), "none before its first sync; reload"),
        (lambda: provoked(httpx.Response(301, headers={"Location": "/x"})), "check base_url"),
        (without_credentials, "FIVETRAN_API_KEY"),
    ],
)
def test_the_text_gives_advice(make: Callable[[], Any], advice: str) -> None:
    assert advice in str(make())


@pytest.mark.parametrize("status", [400, 404, 406, 409, 415, 500, 418])
def test_where_nothing_can_be_advised_the_text_ends_with_the_request(status: int) -> None:
    assert str(provoked(failure(status))).endswith("(GET /v1/groups/decent_dropsy)")


def test_the_text_says_how_often_a_request_without_answer_was_sent() -> None:
    assert "3 attempts" in str(provoked(httpx.ConnectError("refused"), times=3))
