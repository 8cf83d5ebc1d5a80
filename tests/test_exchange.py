# pyright: reportPrivateUsage=false
"""One call step by step: what is sent, waited for and asked, and what a call ends in."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import inspect
import json
import threading
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

import httpx
import pytest
from attrs import Factory, define, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from fivetran_api.api.connections import get_connection
from fivetran_api.api.groups import delete_group, get_group, list_groups
from fivetran_api.models import Connection, Group
from fivetran_facade import (
    ConnectionFailed,
    Fivetran,
    FivetranError,
    MissingCredentials,
    NotFound,
    Quota,
    RateLimited,
    Retry,
    ServerError,
    TimedOut,
    Unauthorized,
    UnexpectedResponse,
)
from fivetran_facade._engine.credentials import Credentials, Pair, find
from fivetran_facade._engine.exchange import Exchange, Options
from fivetran_facade._engine.steps import Step, Steps, Transmit, run, run_async
from worlds import NotedClock, Script, World, failure, success

Outcome = httpx.Response | httpx.RequestError

JSON = "application/json"
CHANGES = ("POST", "PATCH", "PUT", "DELETE")
SUCCESS = success()
REFUSED: tuple[Outcome, ...] = (failure(429), failure(429, **{"Retry-After": "3"}))
NEVER_SENT: tuple[Outcome, ...] = (
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("no connection"),
    httpx.PoolTimeout("no free connection"),
    httpx.ProxyError("no way through"),
)
# After these nobody knows whether the request was carried out.
DOUBTFUL: tuple[Outcome, ...] = (
    *(failure(status) for status in (500, 502, 503, 504)),
    httpx.ReadError("lost"),
    httpx.ReadTimeout("no answer"),
    httpx.WriteError("lost"),
    httpx.WriteTimeout("not taken"),
    httpx.RemoteProtocolError("hung up"),
)
DENIED: tuple[Outcome, ...] = tuple(failure(status) for status in (400, 401, 403, 404, 409))
HISTORIES = st.lists(st.sampled_from([*REFUSED, *NEVER_SENT, *DOUBTFUL, *DENIED, SUCCESS]), max_size=8)

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@define
class Course:
    """The steps that a call yielded, and its result or error."""

    sent: list[httpx.Request] = Factory(list[httpx.Request])
    waits: list[float] = Factory(list[float])
    result: Any = None
    error: FivetranError | None = None

    @property
    def authorizations(self) -> list[str]:
        """The Authorization header of each request."""
        return [request.headers["Authorization"] for request in self.sent]


def play(steps: Steps[Any], *outcomes: Outcome | httpx.InvalidURL) -> Course:
    """Answer a call's requests with these outcomes, one each, until it ends."""
    course = Course()
    left = list(outcomes)
    try:
        step = next(steps)
        while True:
            if isinstance(step, Transmit):
                request = step.request
                # A copy, for the same request is sent again with other headers.
                course.sent.append(httpx.Request(request.method, request.url, headers=request.headers, content=request.content))
                outcome = left.pop(0)
                step = steps.throw(outcome) if isinstance(outcome, Exception) else steps.send(outcome)
            elif callable(step):
                step = steps.send(step())
            else:
                course.waits.append(step)
                step = steps.send(None)
    except StopIteration as end:
        course.result = end.value
    except FivetranError as error:
        course.error = error
    return course


def a_request(method: str = "GET", path: str = "/v1/groups", **headers: str) -> httpx.Request:
    return httpx.Request(method, f"https://api.fivetran.com{path}", headers={"Accept": JSON, **headers})


def an_exchange(credentials: Credentials | None = None) -> Exchange:
    return Exchange(credentials or find("key", "the-api-secret"), NotedClock())


def options(retry: Retry | None = None) -> Options:
    return Options(
        base_url="https://api.fivetran.com",
        timeout=httpx.Timeout(120.0),
        retry=retry or Retry(),
        headers=httpx.Headers(),
        cookies=None,
        prefetch=False,
    )


def itself(response: httpx.Response) -> httpx.Response:
    return response


def sending(exchange: Exchange, request: httpx.Request, retry: Retry | None = None) -> Steps[httpx.Response]:
    """The steps of sending a request, whose result is the response."""
    return exchange.call(request, options(retry), itself)


def call(*outcomes: Outcome | httpx.InvalidURL, method: str = "GET", retry: Retry | None = None) -> Course:
    """Drive a call with fixed credentials through outcomes."""
    return play(sending(an_exchange(), a_request(method), retry), *outcomes)


def a_client(answer: httpx.Response = SUCCESS) -> Fivetran:
    return Fivetran("key", "the-api-secret", transport=Script(answer), retry=Retry(attempts=1))


@define
class Rotation:
    """A credentials function whose secret is another one at each call; the last stays."""

    secrets: list[str]
    asked: int = 0

    def __call__(self) -> Pair:
        self.asked += 1
        return "key", self.secrets.pop(0) if len(self.secrets) > 1 else self.secrets[0]


def basic(secret: str) -> str:
    """The header for a secret, as httpx makes it."""
    return str(next(httpx.BasicAuth("key", secret).auth_flow(a_request())).headers["Authorization"])


def done(step: Step) -> Any:
    """The outcome of a step that asks for credentials."""
    assert callable(step)
    return step()


def finished(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """The result of a coroutine that has nothing to wait for."""
    with pytest.raises(StopIteration) as end:
        coroutine.send(None)
    return end.value.value


# Sending again


def test_a_success_is_returned_after_one_request() -> None:
    answer = success()
    course = call(answer)
    assert (course.result, len(course.sent), course.waits) == (answer, 1, [])


@pytest.mark.parametrize("method", ["GET", *CHANGES])
def test_a_refused_request_is_sent_again_after_the_wait_that_was_asked_for(method: str) -> None:
    course = call(failure(429, **{"Retry-After": "3"}), SUCCESS, method=method)
    assert (course.result, len(course.sent), course.waits) == (SUCCESS, 2, [3.0])


def test_a_read_is_sent_again_after_growing_waits_until_it_succeeds() -> None:
    outcomes = failure(500), httpx.ReadTimeout("no answer"), httpx.ConnectError("refused"), SUCCESS
    course = call(*outcomes, retry=Retry(jitter=lambda: 1.0))
    assert (course.result, course.waits) == (SUCCESS, [0.5, 1.0, 2.0])


@pytest.mark.parametrize("method", CHANGES)
@pytest.mark.parametrize("outcome", DOUBTFUL, ids=repr)
def test_a_change_that_may_have_been_made_is_sent_once(method: str, outcome: Outcome) -> None:
    course = call(outcome, SUCCESS, method=method)
    assert isinstance(course.error, ServerError | ConnectionFailed)
    assert (len(course.sent), course.waits, course.error.may_have_been_done) == (1, [], True)


@given(method=st.sampled_from(CHANGES), history=HISTORIES, attempts=st.integers(1, 9), rotates=st.booleans())
def test_whatever_happened_before_a_change_that_may_have_been_made_is_not_sent_again(
    method: str, history: list[Outcome], attempts: int, *, rotates: bool
) -> None:
    credentials = find(provider=Rotation(["old", "new"])) if rotates else find("key", "the-api-secret")
    course = play(sending(an_exchange(credentials), a_request(method), Retry(attempts=attempts)), *history, SUCCESS)
    assert not [outcome for outcome in history[: len(course.sent) - 1] if outcome in DOUBTFUL]


@given(
    method=st.sampled_from(["GET", *CHANGES]),
    history=HISTORIES,
    attempts=st.integers(1, 6),
    total=st.floats(0, 20),
    fraction=st.floats(0, 1),
)
def test_neither_attempts_nor_waits_exceed_their_limits(
    method: str, history: list[Outcome], attempts: int, total: float, fraction: float
) -> None:
    course = call(*history, SUCCESS, method=method, retry=Retry(attempts=attempts, total=total, jitter=lambda: fraction))
    assert len(course.sent) <= attempts
    assert sum(course.waits) <= total * (1 + 1e-9)


@given(method=st.sampled_from(["GET", *CHANGES]), history=HISTORIES)
def test_a_call_ends_in_the_success_it_got_or_in_the_error_of_its_last_outcome(method: str, history: list[Outcome]) -> None:
    outcomes = [*history, SUCCESS]
    course = call(*outcomes, method=method)
    last = outcomes[len(course.sent) - 1]
    if isinstance(last, httpx.RequestError):
        assert isinstance(course.error, ConnectionFailed)
    elif last.is_success:
        assert (course.result, course.error) == (last, None)
    else:
        assert getattr(course.error, "status", None) == last.status_code


def test_the_waits_of_a_call_are_summed_before_they_are_compared_with_the_total() -> None:
    refused = failure(429, **{"Retry-After": "3"})
    course = call(*[refused] * 4, SUCCESS, retry=Retry(attempts=9, total=10.0))
    assert (course.waits, len(course.sent)) == ([3.0, 3.0, 3.0], 4)
    assert isinstance(course.error, RateLimited)


def test_waits_may_take_as_long_as_the_total_and_no_longer() -> None:
    refused = failure(429, **{"Retry-After": "5"})
    course = call(*[refused] * 3, SUCCESS, retry=Retry(attempts=9, total=10.0))
    assert (course.waits, len(course.sent)) == ([5.0, 5.0], 3)


def test_a_wait_longer_than_the_longest_allowed_is_an_error_at_once() -> None:
    course = call(failure(429, **{"Retry-After": "3600"}), SUCCESS)
    assert isinstance(course.error, RateLimited)
    assert (course.error.retry_after, len(course.sent), course.waits) == (3600.0, 1, [])


@pytest.mark.parametrize(("outcomes", "attempts"), [((failure(404),), 1), ((failure(500), failure(500), failure(404)), 3)])
def test_an_error_says_how_often_the_request_was_sent(outcomes: tuple[Outcome, ...], attempts: int) -> None:
    course = call(*outcomes)
    assert isinstance(course.error, NotFound)
    assert (course.error.attempts, len(course.sent)) == (attempts, attempts)


@pytest.mark.parametrize(
    ("thrown", "kind"),
    [
        (httpx.ConnectError("refused"), ConnectionFailed),
        (httpx.ReadError("lost"), ConnectionFailed),
        (httpx.WriteError("lost"), ConnectionFailed),
        (httpx.CloseError("lost"), ConnectionFailed),
        (httpx.RemoteProtocolError("nonsense"), ConnectionFailed),
        (httpx.LocalProtocolError("nonsense"), ConnectionFailed),
        (httpx.InvalidURL("nonsense"), ConnectionFailed),
        (httpx.UnsupportedProtocol("gopher"), ConnectionFailed),
        (httpx.ProxyError("no way through"), ConnectionFailed),
        (httpx.ConnectTimeout("late"), TimedOut),
        (httpx.ReadTimeout("late"), TimedOut),
        (httpx.WriteTimeout("late"), TimedOut),
        (httpx.PoolTimeout("late"), TimedOut),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "as",
)
def test_what_httpx_raises_becomes_an_error_of_ours(
    thrown: httpx.RequestError | httpx.InvalidURL, kind: type[FivetranError]
) -> None:
    course = call(thrown, retry=Retry(attempts=1))
    assert type(course.error) is kind


def test_an_exception_that_httpx_does_not_raise_passes_through_unchanged() -> None:
    steps = sending(an_exchange(), a_request())
    next(steps)
    with pytest.raises(ZeroDivisionError):
        steps.throw(ZeroDivisionError())


# Credentials


def test_a_credentials_function_is_asked_once_for_many_requests() -> None:
    rotation = Rotation(["old", "new"])
    exchange = an_exchange(find(provider=rotation))
    courses = [play(sending(exchange, a_request()), failure(429), SUCCESS) for _ in range(2)]
    assert [course.authorizations for course in courses] == [[basic("old")] * 2] * 2
    assert rotation.asked == 1


@pytest.mark.parametrize("method", ["GET", *CHANGES])
def test_a_refused_secret_is_asked_for_again_and_the_request_sent_with_the_new_one(method: str) -> None:
    """A request that was refused was not carried out, so this is safe for changes too."""
    rotation = Rotation(["old", "new"])
    course = play(sending(an_exchange(find(provider=rotation)), a_request(method)), failure(401), SUCCESS)
    assert (course.result, course.waits, rotation.asked) == (SUCCESS, [], 2)
    assert course.authorizations == [basic("old"), basic("new")]


@pytest.mark.parametrize("status", [400, 402, 403])
def test_another_refusal_asks_for_no_new_secret(status: int) -> None:
    rotation = Rotation(["old", "new"])
    course = play(sending(an_exchange(find(provider=rotation)), a_request()), failure(status), SUCCESS)
    assert (len(course.sent), rotation.asked) == (1, 1)


def test_a_new_secret_that_is_refused_too_is_an_error() -> None:
    rotation = Rotation(["old", "new", "newer"])
    course = play(sending(an_exchange(find(provider=rotation)), a_request()), failure(401), failure(401), SUCCESS)
    assert isinstance(course.error, Unauthorized)
    assert (course.error.attempts, len(course.sent), rotation.asked) == (2, 2, 2)


def test_a_refused_secret_that_has_not_changed_is_not_tried_again() -> None:
    rotation = Rotation(["old"])
    course = play(sending(an_exchange(find(provider=rotation)), a_request()), failure(401), SUCCESS)
    assert isinstance(course.error, Unauthorized)
    assert (len(course.sent), rotation.asked) == (1, 2)


def test_fixed_credentials_that_are_refused_are_an_error_at_once() -> None:
    course = call(failure(401), SUCCESS)
    assert isinstance(course.error, Unauthorized)
    assert (len(course.sent), course.waits) == (1, [])


def to_transmission(steps: Steps[Any], outcome: Any = None) -> Transmit:
    """Perform steps up to the next transmission."""
    step = steps.send(outcome)
    while not isinstance(step, Transmit):
        step = steps.send(done(step))
    return step


def test_credentials_that_another_call_renewed_meanwhile_are_used_without_asking_again() -> None:
    rotation = Rotation(["old", "new", "newer"])
    exchange = an_exchange(find(provider=rotation))
    first, second = sending(exchange, a_request()), sending(exchange, a_request())
    to_transmission(first)
    to_transmission(second)
    to_transmission(first, failure(401))

    again = to_transmission(second, failure(401))

    assert isinstance(again, Transmit)
    assert again.request.headers["Authorization"] == basic("new")
    assert rotation.asked == 2


def test_an_error_of_the_credentials_function_is_the_cause_of_what_the_call_ends_in() -> None:
    """Even one of httpx, which the function may use itself: it is not about our request."""
    fault = httpx.ConnectError("the vault is closed")

    def provider() -> Pair:
        raise fault

    with pytest.raises(MissingCredentials, match=r"credentials function failed \(ConnectError\)") as caught:
        run(sending(an_exchange(find(provider=provider)), a_request()), lambda _: SUCCESS, no_sleep)
    assert caught.value.__cause__ is fault


async def later() -> Pair:
    return "key", "later"


def at_once() -> Pair:
    return "key", "at once"


@pytest.mark.parametrize(("provider", "secret"), [(later, "later"), (at_once, "at once")], ids=["async", "sync"])
def test_run_async_takes_both_kinds_of_credentials_function(
    provider: Callable[[], Pair | Awaitable[Pair]], secret: str
) -> None:
    sent: list[str] = []

    async def send(step: Transmit) -> httpx.Response:
        sent.append(step.request.headers["Authorization"])
        return SUCCESS

    answer = finished(run_async(sending(an_exchange(find(provider=provider)), a_request()), send, no_sleep_async))
    assert (answer, sent) == (SUCCESS, [basic(secret)])


# The runners


def no_sleep(_: float) -> None:
    pass


async def no_sleep_async(_: float) -> None:
    pass


def test_run_sends_sleeps_and_returns_the_result() -> None:
    outcomes, waits = [failure(429, **{"Retry-After": "3"}), SUCCESS], list[float]()
    answer = run(sending(an_exchange(), a_request()), lambda _: outcomes.pop(0), waits.append)
    assert (answer, waits) == (SUCCESS, [3.0])


def test_run_async_sends_sleeps_and_returns_the_result() -> None:
    outcomes, waits = [failure(429, **{"Retry-After": "3"}), SUCCESS], list[float]()

    async def send(_: Transmit) -> httpx.Response:
        return outcomes.pop(0)

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    answer = finished(run_async(sending(an_exchange(), a_request()), send, sleep))
    assert (answer, waits) == (SUCCESS, [3.0])


@pytest.mark.parametrize("during", ["send", "sleep"])
def test_run_closes_the_call_that_is_interrupted(during: str) -> None:
    def interrupted(_: object) -> Any:
        raise KeyboardInterrupt

    steps = sending(an_exchange(), a_request())
    with pytest.raises(KeyboardInterrupt):
        run(steps, interrupted if during == "send" else lambda _: failure(429), interrupted)
    assert inspect.getgeneratorstate(steps) == inspect.GEN_CLOSED


class Never:
    """Is awaited for ever."""

    def __await__(self) -> Generator[None, None, None]:
        while True:
            yield


@pytest.mark.parametrize("during", ["send", "sleep"])
def test_run_async_closes_the_call_that_is_cancelled(during: str) -> None:
    async def send(_: Transmit) -> httpx.Response:
        if during == "send":
            await Never()
        return failure(429)

    async def sleep(_: float) -> None:
        await Never()

    steps = sending(an_exchange(), a_request())
    running = run_async(steps, send, sleep)
    running.send(None)
    with pytest.raises(asyncio.CancelledError):
        running.throw(asyncio.CancelledError())
    assert inspect.getgeneratorstate(steps) == inspect.GEN_CLOSED


@define
class Errand:
    """Steps that note what they get, and end with all of it."""

    steps: list[Any]
    got: list[Any] = Factory(list[Any])
    closed: bool = False

    def __call__(self) -> Steps[list[Any]]:
        try:
            for step in self.steps:
                try:
                    self.got.append((yield step))
                except GeneratorExit:
                    raise
                except BaseException as error:  # noqa: BLE001 - notes what should not get here too
                    self.got.append(error)
        finally:
            self.closed = True
        return self.got


def performed(errand: Errand, *, asynchronous: bool, respond: Callable[[Transmit], Any] = Transmit.__repr__) -> list[Any]:
    """The result of steps, performed in one of the two ways."""
    waits: list[float] = []

    async def respond_async(step: Transmit) -> Any:
        return respond(step)

    async def sleep_async(seconds: float) -> None:
        waits.append(seconds)

    if asynchronous:
        return [*finished(run_async(errand(), respond_async, sleep_async)), waits]
    return [*run(errand(), respond, waits.append), waits]


both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@both
def test_runners_send_sleep_and_call(*, asynchronous: bool) -> None:
    request = a_request()
    steps = [Transmit(request), 1.5, lambda: "called", Transmit(request, stream=True)]

    found = performed(Errand(steps), asynchronous=asynchronous)

    assert found == [repr(Transmit(request)), None, "called", repr(Transmit(request, stream=True)), [1.5]]


@both
def test_runners_throw_what_fails_into_the_steps_which_go_on(*, asynchronous: bool) -> None:
    fault = ZeroDivisionError()

    def fail(*_: object) -> Any:
        raise fault

    errand = Errand([Transmit(a_request()), fail, lambda: "after"])

    assert performed(errand, asynchronous=asynchronous, respond=fail) == [fault, fault, "after", []]


@both
def test_runners_return_what_the_steps_return_without_any_step(*, asynchronous: bool) -> None:
    assert performed(Errand([]), asynchronous=asynchronous) == [[]]


def test_run_async_awaits_what_a_function_returns() -> None:
    async def later() -> str:
        return "later"

    async def fail() -> str:
        raise ZeroDivisionError

    found = performed(Errand([later, fail]), asynchronous=True)

    assert (found[0], type(found[1])) == ("later", ZeroDivisionError)


@both
@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, SystemExit])
def test_runners_close_steps_that_are_interrupted_and_throw_nothing_into_them(
    kind: type[BaseException], *, asynchronous: bool
) -> None:
    def interrupt(*_: object) -> Any:
        raise kind

    errand = Errand([interrupt, lambda: "never"])

    with pytest.raises(kind):
        performed(errand, asynchronous=asynchronous)
    assert (errand.got, errand.closed) == ([], True)


@both
def test_an_error_of_the_steps_leaves_the_runner_as_it_is(*, asynchronous: bool) -> None:
    fault = NotFound("gone")

    def steps() -> Steps[None]:
        yield 1.0
        raise fault

    with pytest.raises(NotFound) as caught:
        finished(run_async(steps(), respond_never, no_sleep_async)) if asynchronous else run(steps(), respond_never, no_sleep)
    assert caught.value is fault


def respond_never(step: Transmit) -> Any:
    raise AssertionError(step)


# Several at once


@define
class Gathering:
    """Steps that meet, and how many of them are under way."""

    most: int = 0
    within: int = 0

    def steps(self, name: str, enough: Callable[[], Any]) -> Steps[str]:
        self.within += 1
        self.most = max(self.most, self.within)
        yield enough
        self.within -= 1
        return name


def test_together_gives_results_in_the_order_of_the_steps_whatever_ends_first(world: World) -> None:
    gate = threading.Event()
    engine = world.client(SUCCESS)._engine

    def first() -> Steps[str]:
        yield (lambda: asyncio.to_thread(gate.wait, 30)) if world.is_async else (lambda: gate.wait(30))
        return "first"

    def second() -> Steps[str]:
        yield gate.set
        return "second"

    assert world.do(engine.together([first(), second()], 2)) == ["first", "second"]


def test_together_performs_no_more_at_a_time_than_it_may(world: World) -> None:
    engine = world.client(SUCCESS)._engine
    gathering = Gathering()
    barrier = threading.Barrier(3)

    def meet() -> Any:
        return asyncio.to_thread(barrier.wait, 30) if world.is_async else barrier.wait(30)

    each = [gathering.steps(str(number), meet) for number in range(9)]

    assert world.do(engine.together(each, 3)) == [str(number) for number in range(9)]
    assert gathering.most == 3


def test_together_raises_the_error_of_one_as_it_is_and_leaves_out_the_rest(world: World) -> None:
    engine = world.client(SUCCESS)._engine
    fault = NotFound("gone")
    begun: list[int] = []

    def steps(number: int) -> Steps[int]:
        begun.append(number)
        if number == 0:
            raise fault
        yield 1.0
        return number

    with pytest.raises(NotFound) as caught:
        world.do(engine.together([steps(number) for number in range(50)], 1))
    assert caught.value is fault
    assert len(begun) < 50


def test_together_carries_the_context_of_the_caller(world: World) -> None:
    engine = world.client(SUCCESS)._engine
    job = contextvars.ContextVar("job", default="none")

    def steps() -> Steps[str]:
        yield 1.0
        return job.get()

    def work() -> Any:
        job.set("nightly")
        with asyncio.Runner() as runner:
            together = engine.together([steps(), steps()], 2)
            return runner.run(together) if world.is_async else together

    assert contextvars.copy_context().run(work) == ["nightly", "nightly"]


# Quota and headers


@pytest.mark.parametrize(
    ("headers", "quota"),
    [
        ({"X-Rate-Limit": "20000", "X-Rate-Limit-Remaining": "19998"}, Quota(20000, 19998)),
        ({"X-Rate-Limit": "20000"}, Quota(20000, None)),
        ({"X-Rate-Limit-Remaining": "0"}, Quota(None, 0)),
        ({"X-Rate-Limit": "many", "X-Rate-Limit-Remaining": "-1"}, Quota(None, None)),
        ({"X-Rate-Limit": "9" * 5000, "X-Rate-Limit-Remaining": "5"}, Quota(None, 5)),
        ({}, None),
    ],
    ids=["both", "limit", "remaining", "garbage", "huge", "none"],
)
@pytest.mark.parametrize("status", [200, 404])
def test_the_quota_is_what_the_answer_says(status: int, headers: dict[str, str], quota: Quota | None) -> None:
    exchange = an_exchange()
    play(sending(exchange, a_request(), Retry(attempts=1)), httpx.Response(status, headers=headers))
    assert exchange.quota == quota


def test_the_quota_survives_answers_that_do_not_mention_it() -> None:
    exchange = an_exchange()
    told = httpx.Response(200, headers={"X-Rate-Limit": "500", "X-Rate-Limit-Remaining": "499"})
    play(sending(exchange, a_request()), told)
    play(sending(exchange, a_request(), Retry(attempts=2)), httpx.ConnectError("refused"), SUCCESS)
    assert exchange.quota == Quota(500, 499)


@pytest.mark.parametrize(
    ("method", "given", "sent"),
    [
        ("POST", {}, JSON),
        ("PATCH", {}, JSON),
        ("PUT", {}, JSON),
        ("POST", {"Content-Type": "multipart/form-data"}, "multipart/form-data"),
        ("GET", {}, None),
        ("DELETE", {}, None),
    ],
)
def test_a_request_that_may_have_a_body_says_that_it_is_json(method: str, given: dict[str, str], sent: str | None) -> None:
    course = play(sending(an_exchange(), a_request(method, **given)), SUCCESS)
    assert course.sent[0].headers.get("Content-Type") == sent


# Answers that are no success, and successes that cannot be read


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_is_not_followed_and_says_where_to(method: str, status: int) -> None:
    course = call(httpx.Response(status, headers={"Location": "https://elsewhere.example/v1"}), SUCCESS, method=method)
    assert isinstance(course.error, UnexpectedResponse)
    assert (course.error.status, len(course.sent)) == (status, 1)
    assert "https://elsewhere.example/v1" in str(course.error)


@pytest.mark.parametrize("status", [200, 204])
def test_a_success_without_a_body_is_an_envelope(status: int) -> None:
    course = play(a_client()._engine.steps(delete_group, "decent_dropsy"), httpx.Response(status))
    assert (course.error, course.result.code) == (None, "Success")


@pytest.mark.parametrize("status", [200, 204])
def test_a_success_without_a_body_cannot_be_read_where_data_was_asked_for(status: int) -> None:
    course = play(a_client()._engine.steps(get_group, "decent_dropsy"), httpx.Response(status))
    assert isinstance(course.error, UnexpectedResponse)


EVERYWHERE = {
    "HTML": b"<!doctype html><title>Sign in</title>",
    "blanks": b" \n",
    "cut JSON": b'{"code": "Success", "data": {"id": "decent',
    "not UTF-8": b'{"code": "Success", "data": {"id": "\xff\xfe"}}',
    "null": b"null",
    "a number": b"1",
    "a text": b'"Success"',
    "a list": b'[{"code": "Success"}]',
    "an empty object": b"{}",
    "no data": b'{"code": "Success"}',
    "null data": b'{"code": "Success", "data": null}',
    "a number as data": b'{"code": "Success", "data": 1}',
    "a text as data": b'{"code": "Success", "data": "decent_dropsy"}',
    "a list as data": b'{"code": "Success", "data": [{"id": "decent_dropsy"}]}',
    "lists in lists without end": b"[" * 100_000,
    "objects in objects without end": b'{"data":' * 100_000,
    "lists in lists": b'{"code": "Success", "data": {"id": "x", "items": [], "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    "a number of 5000 digits": b'{"code": "Success", "data": {"id": "x", "items": [], "n": ' + b"9" * 5000 + b"}}",
}
OF_MANY = {
    "no items": b'{"code": "Success", "data": {}}',
    "an object as items": b'{"code": "Success", "data": {"items": {}}}',
    "an empty text as items": b'{"code": "Success", "data": {"items": ""}}',
    "null items": b'{"code": "Success", "data": {"items": null}}',
    "a number as items": b'{"code": "Success", "data": {"items": 7}}',
    "a text as items": b'{"code": "Success", "data": {"items": "abc"}}',
    "null as an item": b'{"code": "Success", "data": {"items": [null]}}',
    "a list as an item": b'{"code": "Success", "data": {"items": [["decent_dropsy"]]}}',
}


def steps_of(kind: str, client: Fivetran) -> Steps[Any]:
    """The steps of reading one group, or a page of many."""
    return client._engine.steps(get_group, "decent_dropsy") if kind == "one" else client._engine.steps(list_groups)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        pytest.param(kind, body, id=f"{kind}, {what}")
        for kind, bodies in (("one", EVERYWHERE), ("many", {**EVERYWHERE, **OF_MANY}))
        for what, body in bodies.items()
    ],
)
def test_a_success_that_cannot_be_read_is_an_unexpected_response(kind: str, body: bytes) -> None:
    course = play(steps_of(kind, a_client()), httpx.Response(200, content=body))
    assert type(course.error) is UnexpectedResponse


@pytest.mark.parametrize("charset", ["hex", "rot13", "undefined", "idna", "punycode", "utf-16", "no-such-charset"])
@pytest.mark.parametrize("status", [200, 500])
def test_a_charset_that_cannot_be_decoded_is_an_error_of_ours(status: int, charset: str) -> None:
    answer = httpx.Response(status, content=b"<p>\xfc", headers={"Content-Type": f"text/html; charset={charset}"})
    course = play(a_client()._engine.steps(get_group, "decent_dropsy"), answer)
    assert isinstance(course.error, FivetranError)


def read(client: Fivetran, kind: str) -> None:
    """Read one group, or all of a listing whose every page is alike."""
    if kind == "one":
        client.groups.get("decent_dropsy")
    else:
        list(client.groups.list())


def envelopes(kind: str) -> st.SearchStrategy[Any]:
    """Answers that are right down to some depth."""
    groups = st.dictionaries(st.sampled_from([field.name for field in fields(Group)]), JSON_VALUES)
    pages = st.fixed_dictionaries(
        {"items": JSON_VALUES | st.lists(groups | JSON_VALUES, max_size=2)},
        optional={"next_cursor": JSON_VALUES, "nextCursor": JSON_VALUES},
    )
    data = JSON_VALUES | (groups if kind == "one" else pages)
    return JSON_VALUES | st.fixed_dictionaries({"code": JSON_VALUES, "data": data}, optional={"message": JSON_VALUES})


@pytest.mark.parametrize("kind", ["one", "many"])
@settings(deadline=None)
@given(data=st.data())
def test_any_json_is_read_or_an_unexpected_response(kind: str, data: st.DataObject) -> None:
    body = json.dumps(data.draw(envelopes(kind))).encode()
    client = a_client(httpx.Response(200, content=body))
    with contextlib.suppress(UnexpectedResponse):
        read(client, kind)


@settings(deadline=None)
@given(found=st.dictionaries(st.sampled_from([field.name for field in fields(Connection)]), JSON_VALUES))
def test_any_values_of_a_connection_are_read_or_an_unexpected_response(found: dict[str, Any]) -> None:
    body = json.dumps({"code": "Success", "data": {"id": "speak_inexpensive", **found}}).encode()
    course = play(a_client()._engine.steps(get_connection, "speak_inexpensive"), httpx.Response(200, content=body))
    assert course.result is not None or type(course.error) is UnexpectedResponse


@pytest.mark.parametrize("kind", ["one", "many"])
@given(body=st.binary(), content_type=st.sampled_from(["application/json", "text/html", "text/html; charset=latin-1", ""]))
def test_any_bytes_are_an_unexpected_response(kind: str, body: bytes, content_type: str) -> None:
    course = play(steps_of(kind, a_client()), httpx.Response(200, content=body, headers={"Content-Type": content_type}))
    assert type(course.error) is UnexpectedResponse
