"""The sources of key, secret and base URL."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import threading
from functools import partial
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fivetran_facade import AsyncFivetran, BadEnvironment, Fivetran, FivetranError, MissingCredentials
from fivetran_facade._engine.credentials import Credentials, find
from fivetran_facade._engine.steps import Transmit, run
from worlds import Script, World, failure, success

DEFAULT = "https://api.fivetran.com"


def basic(key: str, secret: str) -> str:
    """The header for a pair, as httpx makes it."""
    request = httpx.Request("GET", DEFAULT)
    return str(next(httpx.BasicAuth(key, secret).auth_flow(request)).headers["Authorization"])


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def no_transmission(step: Transmit) -> httpx.Response:
    raise AssertionError(step)


def no_sleep(seconds: float) -> None:
    raise AssertionError(seconds)


def header(credentials: Credentials) -> str:
    """The header that a request gets; what must be asked is asked."""
    request = httpx.Request("GET", DEFAULT)
    run(credentials.sign(request), no_transmission, no_sleep)
    return request.headers["Authorization"]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets variables, given by what follows FIVETRAN_."""

    def set_all(variables: dict[str, str]) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(f"FIVETRAN_{name}", value)

    return set_all


# Arguments


def test_requests_carry_the_key_and_the_secret_of_the_arguments(world: World) -> None:
    script = Script(success())
    world.do(world.client(api_key="a", api_secret="b", transport=script).request("GET", "/v1/groups"))
    assert script.requests[0].headers["Authorization"] == basic("a", "b")


@given(pair=st.tuples(st.text(min_size=1), st.text(min_size=1)).filter(lambda pair: all(half.strip() == half for half in pair)))
def test_any_key_and_secret_become_the_header_that_httpx_would_send(pair: tuple[str, str]) -> None:
    assert header(find(*pair)) == basic(*pair)


def test_arguments_come_before_the_environment(environment: Any) -> None:
    environment({"API_KEY": "c", "API_SECRET": "d"})
    assert header(find("a", "b")) == basic("a", "b")


def test_half_a_pair_of_arguments_is_not_completed_from_the_environment(environment: Any) -> None:
    environment({"API_KEY": "c", "API_SECRET": "d"})
    with pytest.raises(MissingCredentials):
        find(api_key="a")


@pytest.mark.parametrize("empty", ["", None, " \n"])
def test_empty_arguments_count_as_left_out(environment: Any, empty: str | None) -> None:
    environment({"API_KEY": "c", "API_SECRET": "d"})
    assert header(find(empty, empty)) == basic("c", "d")


# A credentials function


def test_requests_carry_what_the_credentials_function_returns(world: World) -> None:
    script = Script(success())
    world.do(world.client(credentials=lambda: ("a", "b"), transport=script).request("GET", "/v1/groups"))
    assert script.requests[0].headers["Authorization"] == basic("a", "b")


def test_an_async_credentials_function_is_awaited() -> None:
    async def credentials() -> tuple[str, str]:
        return "a", "b"

    world, script = World(AsyncFivetran), Script(success())
    world.do(world.client(credentials=credentials, transport=script).request("GET", "/v1/groups"))
    world.end()
    assert script.requests[0].headers["Authorization"] == basic("a", "b")


def test_the_credentials_function_comes_before_the_environment_and_is_not_called_early(environment: Any) -> None:
    environment({"API_KEY": "c", "API_SECRET": "d"})
    calls: list[int] = []

    def provider() -> tuple[str, str]:
        calls.append(1)
        return "a", "b"

    credentials = find(provider=provider)
    assert calls == []
    assert header(credentials) == basic("a", "b")


@pytest.mark.parametrize("arguments", [{"api_key": "a"}, {"api_secret": "b"}, {"api_key": "a", "api_secret": "b"}], ids=str)
def test_a_credentials_function_beside_a_key_or_secret_is_a_mistake(arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="not both"):
        find(**arguments, provider=lambda: ("a", "b"))


@pytest.mark.parametrize(
    "answer",
    [None, 5, "key", (), ("a",), ("a", "b", "c"), ("a", None), (1, 2), (b"a", b"b"), ("", "b"), ("a", ""), (" ", " ")],
    ids=repr,
)
def test_a_credentials_function_must_return_two_texts(answer: Any) -> None:
    with pytest.raises(MissingCredentials, match="credentials function"):
        header(find(provider=lambda: answer))


# The environment


PLAIN = {"API_KEY": "a", "API_SECRET": "b"}
JOINED = {"APIKEY": "c", "APISECRET": "d"}
ENCODED = {"API_KEY": encoded("e:f")}


@pytest.mark.parametrize(
    ("variables", "pair"),
    [
        (PLAIN, ("a", "b")),
        (JOINED, ("c", "d")),
        (ENCODED, ("e", "f")),
        (JOINED | PLAIN, ("a", "b")),
        (JOINED | ENCODED, ("c", "d")),
        (JOINED | {"API_KEY": "a"}, ("c", "d")),
        (JOINED | {"API_SECRET": "b"}, ("c", "d")),
        (PLAIN | {"APIKEY": "c"}, ("a", "b")),
        (PLAIN | {"APISECRET": "d"}, ("a", "b")),
        (ENCODED | {"APISECRET": "d"}, ("e", "f")),
        (ENCODED | {"API_SECRET": "b"}, (encoded("e:f"), "b")),
        (PLAIN | {"APIKEY": "", "APISECRET": ""}, ("a", "b")),
        (JOINED | {"API_KEY": "", "API_SECRET": " "}, ("c", "d")),
        (ENCODED | {"API_SECRET": ""}, ("e", "f")),
    ],
    ids=repr,
)
def test_the_environment_is_read_in_three_dialects(environment: Any, variables: dict[str, str], pair: tuple[str, str]) -> None:
    """Key and secret, the same without the underscore, or base64 of both as the key; in this order."""
    environment(variables)
    assert header(find()) == basic(*pair)


def test_both_clients_find_the_credentials_of_the_environment(world: World, environment: Any) -> None:
    environment(PLAIN)
    script = Script(success())
    world.do(world.client(credentials=None, transport=script).request("GET", "/v1/groups"))
    assert script.requests[0].headers["Authorization"] == basic("a", "b")


# Base64 of key:secret


@pytest.mark.parametrize("pair", [("k", "s"), ("k", "se"), ("k", "sec"), ("key", "with:colon"), ("ключ", "пароль")])
def test_a_key_alone_may_be_base64_of_both(pair: tuple[str, str]) -> None:
    assert header(find(encoded(":".join(pair)))) == basic(*pair)


@pytest.mark.parametrize(
    "key",
    ["k", "plain-key", "a2V5OnNlY3JldA", "a2V5OnNlY3JldA=", "a2V5 OnNlY3JldA==", "ключ", "\x00"]
    + [encoded(text) for text in ("no colon", ":secret", "key:", ":", " : ")]
    + [base64.b64encode(b"k\xff:s").decode()],
    ids=ascii,
)
def test_a_key_alone_that_is_not_base64_of_both_lacks_its_secret(key: str) -> None:
    with pytest.raises(MissingCredentials, match="api_key is given but api_secret is not"):
        find(key)


@given(key=st.text())
def test_any_key_alone_is_base64_of_both_or_lacks_its_secret(key: str) -> None:
    with contextlib.suppress(MissingCredentials):
        assert header(find(key)).startswith("Basic ")


# Blanks


BLANKS = [
    pytest.param({"api_key": " a\n", "api_secret": "\tb "}, {}, id="arguments"),
    pytest.param({"api_key": f" {encoded('a:b')}\n"}, {}, id="argument in base64"),
    pytest.param({"api_key": encoded(" a : b\n")}, {}, id="within base64"),
    pytest.param({"provider": lambda: (" a\n", "\tb ")}, {}, id="credentials function"),
    pytest.param({}, {"API_KEY": " a\n", "API_SECRET": "\tb "}, id="environment"),
    pytest.param({}, {"APIKEY": " a\n", "APISECRET": "\tb "}, id="environment, the other dialect"),
    pytest.param({}, {"API_KEY": f" {encoded('a:b')}\n"}, id="environment in base64"),
]


@pytest.mark.parametrize(("arguments", "variables"), BLANKS)
def test_blanks_around_key_and_secret_do_not_count(
    environment: Any, arguments: dict[str, Any], variables: dict[str, str]
) -> None:
    """Files and `echo ... | base64` end in a line break, which is no part of the secret."""
    environment(variables)
    assert header(find(**arguments)) == basic("a", "b")


# What is missing


@pytest.mark.parametrize(
    ("arguments", "variables", "given", "missing"),
    [
        ({"api_key": "a"}, {}, "api_key", "api_secret"),
        ({"api_secret": "b"}, {}, "api_secret", "api_key"),
        ({"api_key": "a", "api_secret": ""}, {}, "api_key", "api_secret"),
        ({"api_key": " ", "api_secret": "b"}, {}, "api_secret", "api_key"),
        ({}, {"API_KEY": "a"}, "FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"),
        ({}, {"API_SECRET": "b"}, "FIVETRAN_API_SECRET", "FIVETRAN_API_KEY"),
        ({}, {"API_KEY": "a", "API_SECRET": " "}, "FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"),
        ({}, {"APIKEY": "a"}, "FIVETRAN_APIKEY", "FIVETRAN_APISECRET"),
        ({}, {"APISECRET": "b"}, "FIVETRAN_APISECRET", "FIVETRAN_APIKEY"),
    ],
    ids=repr,
)
def test_half_a_pair_is_an_error_that_names_the_other_half(
    environment: Any, arguments: dict[str, Any], variables: dict[str, str], given: str, missing: str
) -> None:
    environment(variables)
    with pytest.raises(MissingCredentials, match=f"^{given} is given but {missing} is not"):
        find(**arguments)


@pytest.mark.parametrize("variables", [{}, dict.fromkeys(["API_KEY", "API_SECRET", "APIKEY", "APISECRET"], " ")], ids=bool)
@pytest.mark.parametrize("kind", [Fivetran, AsyncFivetran])
def test_without_credentials_the_error_says_what_to_set(
    environment: Any, kind: type[Fivetran | AsyncFivetran], variables: dict[str, str]
) -> None:
    environment(variables)
    with pytest.raises(MissingCredentials) as caught:
        kind()
    for name in ("api_key", "api_secret", "FIVETRAN_API_KEY", "FIVETRAN_API_SECRET", "FIVETRAN_APIKEY", "FIVETRAN_APISECRET"):
        assert name in str(caught.value)


# The base URL


def address(world: World, **options: Any) -> str:
    """Return the URL that a request for the groups is sent to."""
    script = Script(success())
    world.do(world.client(transport=script, **options).request("GET", "/v1/groups"))
    return str(script.requests[0].url)


def test_requests_go_to_fivetran_by_default(world: World) -> None:
    assert address(world) == f"{DEFAULT}/v1/groups"


@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_variable_for_the_base_url_counts_as_unset(world: World, environment: Any, empty: str) -> None:
    environment({"API_URL": empty})
    assert address(world) == f"{DEFAULT}/v1/groups"


def test_the_base_url_of_the_environment_is_used(world: World, environment: Any) -> None:
    environment({"API_URL": "http://127.0.0.1:8080/"})
    assert address(world) == "http://127.0.0.1:8080/v1/groups"


def test_the_base_url_of_the_argument_comes_before_that_of_the_environment(world: World, environment: Any) -> None:
    environment({"API_URL": "http://127.0.0.1:8080"})
    assert address(world, base_url="https://fivetran.test") == "https://fivetran.test/v1/groups"


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/"])
@pytest.mark.parametrize("start", [DEFAULT, "http://localhost:8080", "https://proxy.test/fivetran"])
def test_a_base_url_may_end_in_a_slash_and_in_the_version(world: World, start: str, ending: str) -> None:
    assert address(world, base_url=start + ending) == f"{start}/v1/groups"


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/"])
def test_a_base_url_given_later_may_end_in_the_same_ways(world: World, ending: str) -> None:
    script = Script(success())
    client = world.client(transport=script).with_options(base_url=f"https://fivetran.test{ending}")
    world.do(client.request("GET", "/v1/groups"))
    assert str(script.requests[0].url) == "https://fivetran.test/v1/groups"


@pytest.mark.parametrize(
    "text",
    [
        "api.fivetran.com",
        "//api.fivetran.com",
        "ftp://api.fivetran.com",
        "https://",
        "https:///v1",
        "https://api.fivetran.com:port",
        "https://api.fivetran.com?",
        "https://api.fivetran.com?limit=1",
        "https://api.fivetran.com#",
        "https://api.fivetran.com#top",
        "https://key:secret@api.fivetran.com",
        "https://key@api.fivetran.com",
        "https://a\nb.com",
        "unix:/run/fivetran.sock",
    ],
)
@pytest.mark.parametrize("source", ["argument", "environment", "with_options"])
def test_what_is_no_base_url_is_refused(world: World, environment: Any, source: str, text: str) -> None:
    make: Any = world.client(success()).with_options if source == "with_options" else world.client
    arguments = {} if source == "environment" else {"base_url": text}
    environment({"API_URL": text})
    named = source == "environment"
    with pytest.raises(BadEnvironment if named else ValueError, match="FIVETRAN_API_URL" if named else "base URL"):
        make(**arguments)


@pytest.mark.parametrize("text", ["{}", "{}?limit=1", "{}#top", "{}:port"])
@pytest.mark.parametrize("scheme", ["https", "ftp"])
def test_credentials_in_a_base_url_are_not_shown(scheme: str, text: str) -> None:
    with pytest.raises(ValueError, match="base URL") as caught:
        Fivetran("a", "b", base_url=f"{scheme}://key:the-api-secret@{text.format('api.fivetran.com')}")
    assert "the-api-secret" not in str(caught.value)


def test_an_async_credentials_function_is_refused_by_fivetran() -> None:
    async def ask() -> tuple[str, str]:
        return "a", "b"

    mistaken: Any = ask
    with Fivetran(credentials=mistaken) as fivetran, pytest.raises(TypeError, match="AsyncFivetran"):
        fivetran.groups.get("a")


# Many calls at once

MANY = 50
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def refusing(known: list[str]) -> httpx.MockTransport:
    """An API that knows these secrets of the key `a`, and refuses others."""

    def answer(request: httpx.Request) -> httpx.Response:
        return success() if request.headers["Authorization"] in [basic("a", secret) for secret in known] else failure(401)

    return httpx.MockTransport(answer)


class Vault:
    """A credentials function that is slow, so that other calls come meanwhile; it gives one secret after the other."""

    def __init__(self, *secrets: str | Exception) -> None:
        self.secrets = list(secrets)
        self.asked = 0
        self.waiting = threading.Semaphore(0)

    def give(self) -> tuple[str, str]:
        self.asked += 1
        secret = self.secrets.pop(0) if len(self.secrets) > 1 else self.secrets[0]
        if isinstance(secret, Exception):
            raise secret
        return "a", secret

    def __call__(self) -> tuple[str, str]:
        for _ in range(MANY - 1):  # until all other calls have begun
            self.waiting.acquire(timeout=5)
        return self.give()

    async def ask(self) -> tuple[str, str]:
        """The same for AsyncFivetran."""
        await anyio.sleep(0.01)
        return self.give()


async def in_tasks(client: AsyncFivetran) -> list[Any]:
    """Make many calls at once, and return their results or errors."""
    ends: list[Any] = []

    async def call() -> None:
        try:
            ends.append((await client.request("GET", "/v1/groups")).status_code)
        except FivetranError as error:
            ends.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(MANY):
            group.start_soon(call)
    return ends


def in_threads(client: Fivetran, vault: Vault) -> list[Any]:
    """Make many calls at once, and return their results or errors."""
    ends: list[Any] = []

    def call() -> None:
        vault.waiting.release()
        try:
            ends.append(client.request("GET", "/v1/groups").status_code)
        except FivetranError as error:
            ends.append(error)

    threads = [threading.Thread(target=call) for _ in range(MANY)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ends


@BACKENDS
def test_tasks_that_start_at_once_ask_once_and_once_more_after_a_rotation(backend: str) -> None:
    vault = Vault("old", "new")
    client = AsyncFivetran(credentials=vault.ask, transport=refusing(["new"]))
    assert anyio.run(in_tasks, client, backend=backend) == [200] * MANY
    assert vault.asked == 2


def test_threads_that_start_at_once_ask_once() -> None:
    vault = Vault("one")
    with Fivetran(credentials=vault, transport=refusing(["one"])) as client:
        assert in_threads(client, vault) == [200] * MANY
    assert vault.asked == 1


def test_threads_ask_once_after_a_rotation() -> None:
    vault = Vault("old", "new")
    known = ["old"]
    with Fivetran(credentials=vault.give, transport=refusing(known)) as client:
        client.request("GET", "/v1/groups")
        known[:] = ["new"]
        assert in_threads(client, vault) == [200] * MANY
    assert vault.asked == 2


@BACKENDS
def test_what_the_credentials_function_raises_is_the_cause_in_all_tasks_that_waited(backend: str) -> None:
    fault = KeyError("the vault is closed")
    vault = Vault(fault, "one")
    client = AsyncFivetran(credentials=vault.ask, transport=refusing(["one"]))
    ends = anyio.run(in_tasks, client, backend=backend)
    assert {(type(end), end.__cause__) for end in ends} == {(MissingCredentials, fault)}
    assert vault.asked == 1
    assert anyio.run(in_tasks, client, backend=backend) == [200] * MANY


def test_a_task_that_is_cancelled_while_it_asks_leaves_the_next_to_ask() -> None:
    vault = Vault("one")
    client = AsyncFivetran(credentials=vault.ask, transport=refusing(["one"]))

    async def cancel_first() -> list[Any]:
        async with anyio.create_task_group() as group:
            group.start_soon(partial(client.request, "GET", "/v1/groups"))
            await anyio.lowlevel.checkpoint()
            group.cancel_scope.cancel()
        return await in_tasks(client)

    assert asyncio.run(cancel_first()) == [200] * MANY
    assert vault.asked == 1


def test_a_credentials_function_that_calls_the_client_fails_rather_than_hangs(world: World) -> None:
    def ask() -> Any:
        return client.request("GET", "/v1/groups")

    client = world.client(credentials=ask, transport=Script(success()))
    with pytest.raises(MissingCredentials):
        world.do(client.request("GET", "/v1/groups"))
