# pyright: reportPrivateUsage=false
"""Secrets show nowhere: not in errors, not in logs, not in the repr of anything, whatever the server sends back."""

from __future__ import annotations

import base64
import datetime
import html
import json
import logging
import pickle
import traceback
import warnings
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any, cast, get_args
from urllib.parse import quote

import httpcore
import httpx
import pytest
from hostile import HostileServer, reset
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from fivetran_api import models
from fivetran_api.api.connections import create_connection
from fivetran_api.services import Resource, services_of
from fivetran_facade import AsyncFivetran, Clock, Fivetran, FivetranError, MissingCredentials, Retry
from fivetran_facade._engine.credentials import find
from fivetran_facade._engine.exchange import Exchange, Options
from fivetran_facade._engine.failures import LONGEST_PART, failure_of, unreadable
from fivetran_facade._engine.redaction import LOOKED_AT, NO_SECRETS, Secrets, printable, redact
from fivetran_facade._engine.steps import Transmit, run
from rules import for_each
from worlds import Answer, Script, World, failure, success

Kind = type[Fivetran] | type[AsyncFivetran]
Act = Callable[[Any], Any]
Echo = Callable[[str], httpx.Response | httpx.RequestError]

KINDS: list[Kind] = [Fivetran, AsyncFivetran]
SECRET = "the-api-secret"
TOKEN = base64.b64encode(b"key:the-api-secret").decode()
PLACEHOLDER = "Some-0ther-text"
ONCE = Retry(attempts=1)
OPTIONS = Options("https://api.fivetran.com", httpx.Timeout(1), ONCE, httpx.Headers(), None, prefetch=False)

# Where a server may put a text that it knows.
PLACES: dict[str, Echo] = {
    "JSON": lambda text: httpx.Response(500, json={"code": "Failed", "message": "No", "received": [{"it": text}]}),
    "JSON of a refusal": lambda text: httpx.Response(401, json={"code": "AuthFailed", "received": text}),
    "JSON of a success": lambda text: success([text]),
    "a key of JSON": lambda text: httpx.Response(400, json={"received": {text: 1}}),
    "a message": lambda text: failure(400, "InvalidInput", f"Cannot use {text} here"),
    "a message, as JSON": lambda text: failure(400, "InvalidInput", f"Cannot use {json.dumps(text)} here"),
    "a message, as JSON in UTF-8": lambda text: failure(400, "InvalidInput", json.dumps([text], ensure_ascii=False)),
    "a code": lambda text: failure(400, text),
    "plain text": lambda text: httpx.Response(503, text=f"Cannot use {text} here"),
    "HTML": lambda text: httpx.Response(502, html=f"<p>Cannot use <b>{text}</b></p>"),
    "HTML, escaped": lambda text: httpx.Response(502, html=f"<p>Cannot use <b>{html.escape(text)}</b></p>"),
    "HTML of a success": lambda text: httpx.Response(200, html=f"<p>Hello {text}"),
    "cut JSON": lambda text: httpx.Response(500, text=json.dumps({"received": text})[:-1]),
    "cut JSON of a success": lambda text: httpx.Response(200, text=json.dumps({"received": text}, ensure_ascii=False)[:-1]),
    "a header": lambda text: httpx.Response(403, headers=[(b"X-Received", text.encode())]),
    "a header of a success": lambda text: httpx.Response(200, text="?", headers=[(b"X-Received", text.encode())]),
    "the content type": lambda text: httpx.Response(200, text="?", headers=[(b"Content-Type", text.encode())]),
    "the request id": lambda text: httpx.Response(404, headers=[(b"X-Request-Id", text.encode())]),
    "the location": lambda text: httpx.Response(302, headers=[(b"Location", b"https://x.test/?it=" + text.encode())]),
    "the location, quoted": lambda text: httpx.Response(302, headers={"Location": f"https://x.test/?{quote(text, safe='')}"}),
    "no HTTP at all": lambda text: broken(f"illegal status line: {text!r}"),
}


def broken(why: str) -> httpx.RequestError:
    """Return the exception of httpx for a response that is no HTTP, with its cause."""
    error = httpx.RemoteProtocolError(why)
    error.__cause__ = httpcore.RemoteProtocolError(why)
    return error


# A text that is blank or of few letters could be found anywhere.
SECRETS = st.text(min_size=8).filter(lambda text: text == text.strip() and len(set(text)) > 3)
SPECIAL = ['quo"te\\back', "line\nbreak\ttab", "ключ-и-пароль", "<tag>&'amp'", "100%+/=?#&", "\x00\x1b[31m\x7f", "a  b   c d"]


def spellings(text: str) -> set[str]:
    """The text as it reads in prose, in JSON, in HTML, in a URL, in code, and on one line."""
    return {
        text,
        " ".join(text.split()),
        json.dumps(text)[1:-1],
        json.dumps(text, ensure_ascii=False)[1:-1],
        html.escape(text),
        quote(text, safe=""),
        repr(text)[1:-1],
    }


def shows(shown: str, secret: str) -> list[str]:
    """The spellings of a secret that can be read."""
    return sorted(spelling for spelling in spellings(secret) if spelling in shown)


def texts_in(value: object) -> Iterator[str]:
    """All texts within a value."""
    if isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            yield str(key)
            yield from texts_in(inner)
    elif isinstance(value, (list, tuple)):
        for inner in cast("list[object]", value):
            yield from texts_in(inner)
    else:
        yield str(value)


def exhibits(error: BaseException) -> Iterator[str]:
    """Everything that people, logs and other processes get to see of an error."""
    yield from (str(error), repr(error), repr(vars(error)))
    yield from texts_in([error.args, vars(error), getattr(error, "data", None)])
    yield from traceback.format_exception(error)
    yield pickle.dumps(error).decode(errors="replace")


class Records(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.loggers: set[str] = set()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line, and what it is made of."""
        self.loggers.add(record.name)
        self.lines += [self.format(record), repr(record.args)]


@contextmanager
def logged(name: str = "") -> Generator[Records]:
    """Collect the lines of a logger and those below it at the level DEBUG; of all loggers if none is named."""
    logger, records = logging.getLogger(name), Records()
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(records)
    try:
        yield records
    finally:
        logger.removeHandler(records)
        logger.setLevel(level)


def exposed(kind: Kind, act: Act, *answers: Answer, **options: Any) -> str:
    """All that is shown while a client does something that ends in an error."""
    world = World(kind)
    client = world.client(*answers, **{"api_key": "key", "api_secret": SECRET, "retry": ONCE} | options)
    try:
        with logged() as records, pytest.raises(FivetranError) as caught:
            world.do(act(client))
    finally:
        world.end()
    return "\n".join([*exhibits(caught.value), *records.lines])


def create(**body: Any) -> Act:
    """Makes a connection."""
    return lambda client: client.connections.create(group_id="decent_dropsy", service="postgres", **body)


def get(client: Any) -> Any:
    """Reads a group."""
    return client.groups.get("decent_dropsy")


@cache
def control(place: str) -> str:
    """Return what is shown if the server sends a text that is no secret."""
    return "\n".join(exposed(kind, create(config={"name": "value"}), PLACES[place](PLACEHOLDER)) for kind in KINDS)


def special(test: Any) -> Any:
    """Has a test try the texts first that are spelled in several ways."""
    for secret in SPECIAL:
        test = example(kind=Fivetran, secret=secret)(test)
    return test


@pytest.mark.parametrize("place", PLACES)
def test_a_text_that_is_no_secret_is_shown(place: str) -> None:
    """Otherwise the tests below would prove nothing."""
    assert "0ther" in control(place)


# The API secret


@pytest.mark.parametrize("place", PLACES)
@special
@settings(max_examples=25, deadline=None)
@given(kind=st.sampled_from(KINDS), secret=SECRETS)
def test_an_api_secret_that_the_server_sends_back_is_not_shown(place: str, kind: Kind, secret: str) -> None:
    assume(not shows(control(place), secret))
    assert shows(exposed(kind, create(), PLACES[place](secret), api_secret=secret), secret) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", PLACES)
def test_an_authorization_header_that_the_server_sends_back_is_not_shown(kind: Kind, place: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        echo = PLACES[place](request.headers["Authorization"])
        if isinstance(echo, httpx.RequestError):
            raise echo
        return echo

    assert shows(exposed(kind, create(), answer), TOKEN) == []


@pytest.mark.parametrize("secret", [SECRET, TOKEN])
@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_in_the_reason_for_a_status_is_not_shown(kind: Kind, secret: str) -> None:
    """In ours, that is: httpx logs the reason as it comes."""
    world = World(kind)
    client = world.client(httpx.Response(400, extensions={"reason_phrase": secret.encode()}), retry=ONCE)
    with logged("fivetran_facade") as records, pytest.raises(FivetranError) as caught:
        world.do(get(client))
    world.end()
    assert records.lines
    assert shows("\n".join([*exhibits(caught.value), *records.lines]), secret) == []


@pytest.mark.parametrize("kind", KINDS)
def test_retries_log_no_secret(kind: Kind) -> None:
    answers = failure(500, message=SECRET, **{"X-Request-Id": TOKEN}), httpx.ReadError(SECRET), failure(404)
    shown = exposed(kind, get, *answers, retry=Retry(initial=0))
    assert "again in" in shown
    assert shows(shown, SECRET) + shows(shown, TOKEN) == []


def test_a_secret_that_was_replaced_during_the_call_is_not_shown() -> None:
    """Another call renewed the credentials while the server was at work with the old ones."""
    pairs = [("key", SECRET), ("key", "the-new-secret")]
    exchange = Exchange(find(provider=lambda: pairs.pop(0)), Clock())
    request = httpx.Request("POST", "https://api.fivetran.com/v1/groups")
    steps = exchange.call(request, OPTIONS, lambda response: response)
    step: Any = next(steps)
    while not isinstance(step, Transmit):
        step = steps.send(step())
    authorization = step.request.headers["Authorization"]
    run(exchange.credentials.renewed(step.request), cast("Any", None), cast("Any", None))

    with pytest.raises(FivetranError) as caught:
        steps.send(failure(500, message=f"{authorization} {SECRET}"))

    shown = "\n".join(exhibits(caught.value))
    assert shows(shown, SECRET) + shows(shown, TOKEN) == []


@pytest.mark.parametrize("kind", KINDS)
def test_neither_of_two_secrets_is_shown_where_both_were_refused(kind: Kind) -> None:
    pairs = [("key", SECRET), ("key", "the-new-secret")]
    tokens = [base64.b64encode(":".join(pair).encode()).decode() for pair in pairs]
    refusal = failure(401, message=" ".join([*tokens, SECRET, "the-new-secret"]))
    shown = exposed(kind, get, refusal, api_key=None, api_secret=None, credentials=lambda: pairs.pop(0))
    assert [secret for secret in [*tokens, SECRET, "the-new-secret"] if shows(shown, secret)] == []


# What requests hold


@pytest.mark.parametrize("place", PLACES)
@special
@settings(max_examples=25, deadline=None)
@given(kind=st.sampled_from(KINDS), secret=SECRETS)
def test_a_value_of_the_request_that_the_server_sends_back_is_not_shown(place: str, kind: Kind, secret: str) -> None:
    assume(not shows(control(place), secret))
    act = create(config={"hosts": [{"password": secret}]})
    assert shows(exposed(kind, act, PLACES[place](secret)), secret) == []


FIELDS = [
    "uri",
    "environment_vars",
    "api_key",
    "pwd",
    "connection_string",
    "ssh_key",
    "pat",
    "authorization",
    "secret",
    "token",
    "password",
    "passphrase",
    "private_key",
    "privateKey",
    "client_secret",
    "refreshToken",
    "oauth-token",
    "credentials",
    "CREDENTIALS",
]
VALUES = {
    "a text": "kept-from-all",
    "a number": 1234567890,
    "a list": ["kept-from-all"],
    "an object": {"other": {"other": "kept-from-all"}},
    "a list of objects": [{"other": 1234567890}, {"other": ["kept-from-all"]}],
}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
@for_each("field", FIELDS)
def test_what_a_request_holds_in_a_secret_field_is_not_shown(field: str, value: Any) -> None:
    body = {"name": "shop", "inner": [{field: value}]}
    refusal = failure(400, message="Not kept-from-all and not 1234567890, shop")
    shown = exposed(Fivetran, lambda client: client.request("POST", "/v1/anything", json=body), refusal)
    kept = [text for text in ("kept-from-all", "1234567890") if text in json.dumps(value)]
    assert kept
    assert [text for text in kept if text in shown] == []
    assert "shop" in shown


BODIES = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        SECRETS | st.integers(10**9) | st.none() | st.booleans(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=5,
    ),
    min_size=1,
    max_size=4,
)
# What a server may make of a whole body.
WAYS: dict[str, Echo] = {
    "as it is": lambda body: httpx.Response(400, text=body),
    "in a list, a success": lambda body: httpx.Response(200, text=f"[{body}]"),
    "in JSON": lambda body: httpx.Response(400, text=f'{{"code": "InvalidInput", "received": {body}}}'),
    "in a message": lambda body: failure(400, "InvalidInput", f"Cannot use {body}"),
    "in HTML": lambda body: httpx.Response(502, html=f"<pre>{body}</pre>"),
    "in HTML, escaped": lambda body: httpx.Response(502, html=f"<pre>{html.escape(body)}</pre>"),
    "in cut JSON": lambda body: httpx.Response(500, text=f'{{"received": {body}, "code": "Inter'),
    "in a header": lambda body: httpx.Response(400, headers=[(b"X-Received", body.encode())]),
    "in the location": lambda body: httpx.Response(302, headers=[(b"Location", quote(body).encode())]),
    "its values in a list": lambda body: httpx.Response(400, json=[*texts_in(json.loads(body))]),
    "its values in a text": lambda body: httpx.Response(400, text=" ".join(texts_in(json.loads(body)))),
}


@cache
def control_of_bodies(way: str) -> str:
    """Return what is shown if a server sends back an empty body."""
    body = {"config": {"secrets": {"name": None}}, "auth": {"secrets": {"name": None}}}
    return "\n".join(exposed(kind, create(**body), lambda request: response(WAYS[way], request)) for kind in KINDS)


def response(echo: Echo, request: httpx.Request) -> httpx.Response:
    """Return the response of a server that makes this of the body of a request."""
    answer = echo(request.content.decode())
    assert isinstance(answer, httpx.Response)
    return answer


def secrets_in(body: object) -> Iterator[str]:
    """The texts and numbers within a body, but not its keys."""
    if isinstance(body, dict):
        for inner in cast("dict[str, object]", body).values():
            yield from secrets_in(inner)
    elif isinstance(body, list):
        for inner in cast("list[object]", body):
            yield from secrets_in(inner)
    elif body is not None and not isinstance(body, bool):
        yield str(body)


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=30, deadline=None)
@given(kind=st.sampled_from(KINDS), field=st.sampled_from(["config", "auth"]), body=BODIES)
@example(kind=Fivetran, field="config", body={"many": SPECIAL})
@example(kind=Fivetran, field="auth", body={"client_access": {"hosts": [{"port": 5432012345, "password": "hunter22"}]}})
def test_nothing_of_the_secrets_of_a_config_that_come_back_is_shown(
    way: str, kind: Kind, field: str, body: dict[str, Any]
) -> None:
    secrets = [*secrets_in(body)]
    usual = control_of_bodies(way)
    assume(not any(shows(usual, secret) for secret in secrets))
    shown = exposed(kind, create(**{field: {"inner": [{"secrets": body}]}}), lambda request: response(WAYS[way], request))
    assert [spelling for secret in secrets for spelling in shows(shown, secret)] == []


@settings(max_examples=50, deadline=None)
@given(kind=st.sampled_from(KINDS), secret=SECRETS, share=st.floats(0, 0.99), status=st.sampled_from([200, 400]))
def test_not_even_a_part_of_a_config_is_shown_where_the_answer_is_cut(
    kind: Kind, secret: str, share: float, status: int
) -> None:
    """A part of a secret cannot be found by looking for the whole."""
    begin = secret[:6]
    assume(len(set(begin)) > 2 and begin not in control("plain text"))

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=request.content[: 1 + int((len(request.content) - 1) * share)])

    assert begin not in exposed(kind, create(config={"password": secret}), answer)


# What answers hold

ANSWERS: dict[str, Callable[[dict[str, Any]], httpx.Response]] = {
    "a failure": lambda data: httpx.Response(400, json={"code": "InvalidInput", "data": data}),
    "a success": success,
    "an item": lambda data: success({"items": [{"id": "first"}, [data]]}),
    "cut JSON": lambda data: httpx.Response(200, text=json.dumps({"code": "Success", "data": data})[:-1]),
    "JSON cut within a value": lambda data: httpx.Response(500, text=json.dumps({"data": data}).partition("from-all")[0]),
    "a message": lambda data: failure(400, message=f"Cannot use {json.dumps(data)}"),
    "plain text": lambda data: httpx.Response(500, text=f"Cannot use {json.dumps(data)}"),
    "HTML": lambda data: httpx.Response(500, html=f"<pre>{json.dumps(data)}</pre>"),
    "HTML, escaped": lambda data: httpx.Response(500, html=f"<pre>{html.escape(json.dumps(data))}</pre>"),
    "a header": lambda data: httpx.Response(500, headers={"X-Data": json.dumps(data)}),
    "JSON with a key given twice": lambda data: httpx.Response(500, text=f'{json.dumps(data)[:-1]}, "client_secret": null}}'),
}


def shown_of(answer: str, data: dict[str, Any]) -> list[str]:
    """Those parts of the data that are shown where an answer holds them."""
    shown = exposed(Fivetran, lambda client: client.groups.list(), ANSWERS[answer](data))
    return [text for text in ("postgres", "kept-", "1234567890") if text in shown]


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
@for_each("field", FIELDS)
def test_what_an_answer_holds_in_a_secret_field_is_not_shown(field: str, value: Any) -> None:
    assert shown_of("a failure", {"service": "postgres", field: value}) == ["postgres"]


@pytest.mark.parametrize("value", [VALUES["a text"], VALUES["a list of objects"]], ids=["a text", "a list of objects"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_secret_fields_are_found_wherever_an_answer_has_them(answer: str, value: Any) -> None:
    assert shown_of(answer, {"service": "postgres", "client_secret": value}) == ["postgres"]


# What is secret by its name

SECRET_NAMES = [
    "api_key", "api_key_2", "api_secret", "apiKey", "APIKey", "X-Api-Key", "access_token", "accessToken", "auth_code",
    "Authorization", "AWS_SECRET_ACCESS_KEY", "account_key", "agent_password", "bearer_token", "blob_sas_url",
    "client_cert_key", "client_private_key", "client_secret", "connection_string", "abs_connection_string", "consumer_key",
    "credentials", "encryption_key", "environment_vars", "jwt", "keystore", "oauth-token", "pass_phrase", "passphrase",
    "passwd", "password", "Password", "oldPassword", "personal_access_token", "pat", "pats", "pgp_pass_phrase",
    "pgp_secret_key", "primary_key", "private_key", "privateKey", "pwd", "refresh_token", "sasl_scram512_key", "secret",
    "secret_value", "secrets", "secrets_list", "service_account_key", "Set-Cookie", "shared_key", "ssh_key",
    "storage_account_key", "tde_private_key_backup", "token", "token_key", "uri", "user_token", "webhook_secret",
    "x_master_key", "api_key_3", "client_certificate", "trusted_cert", "query_param_value", "tde_certificate_backup",
]  # fmt: skip
OTHER_NAMES = [
    "access_key_id", "account", "api_key_name", "api_version", "auth", "auth_type", "authorization_url", "bucket", "client_id",
    "config", "connector_id", "credentials_path", "database", "destination_id", "foreign_key", "group_id", "has_api_key",
    "header_key", "host", "hostname", "is_custom_api_credentials", "is_primary_key", "key", "keys_count", "message", "monkey",
    "name", "partition_key", "path", "port", "prefix", "project_id", "public_key", "redirect_uri", "refresh_token_expires_at",
    "region", "require_private_key", "role_arn", "schema", "schema_registry_credentials_source", "secrets_manager_id",
    "service", "sync_frequency", "table", "tenant_id", "tokenizer", "token_authenticated_database", "token_url", "tunnel_host",
    "url", "use_ssh_key", "user", "username", "api_username", "certificate_id", "tde_certificate_path", "token_id", "value",
]  # fmt: skip


@for_each("name", SECRET_NAMES)
def test_a_value_of_this_name_is_hidden_in_json_and_as_a_parameter(name: str) -> None:
    assert redact(f'{{"id": 1, "{name}": "kept", "host": "db"}}') == f'{{"id": 1, "{name}": "...", "host": "db"}}'
    assert redact(f"https://x.test/?{name}=kept&host=db") == f"https://x.test/?{name}=...&host=db"


# Secrets in a few services, by whose names nothing is hidden.
SHOWN_NONETHELESS = {
    "access_key_id", "api_user_identifier", "api_username", "app_id", "business_id", "certificate_id", "client_id",
    "client_name", "container_name", "hostname", "key", "public_key", "role_arn", "shard_authorization_id",
    "snc_certificate_source", "tde_certificate_path", "tde_private_key_path", "tenant_id", "token_id", "username", "value",
}  # fmt: skip


@for_each("resource", get_args(Resource))
def test_a_secret_of_any_service_is_hidden(resource: Resource) -> None:
    """But for names of fields that most services show, such as that of a tenant's id, or that only refer to something."""
    shown = {
        name for each in services_of(resource).values() for name in each.secrets if f"{name}=kept" in redact(f"{name}=kept")
    }
    assert shown <= SHOWN_NONETHELESS


@for_each("name", OTHER_NAMES)
def test_a_value_of_this_name_is_shown(name: str) -> None:
    for text in (f'{{"{name}": "shown"}}', f"https://x.test/?{name}=shown", f'"{{\\"{name}\\": \\"shown\\"}}"'):
        assert redact(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Schema 'shop' already exists on db.example.com:5432, user fivetran, bucket s3://shop-data",
        "Invalid password: authentication failed. Reset your token at https://fivetran.com/account/tokens",
        '{"message": "The secret is too short", "code": "InvalidInput"}',
        r'{"passwordRequired": true, "password": null, "has_token": false, "n": 1E5, "n": 2, "name": "Zo\u00eb"}',
        "https://api.fivetran.com:443/v1/connections?cursor=abc=&limit=5",
        "a == b, c = d, '' \"\" [[{ }]]",
    ],
)
def test_a_text_without_secrets_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("postgres://me:hunter2@db.test/shop", "postgres://me:...@db.test/shop"),
        ("Server=db;UID=me;PWD={a b;c};Port=5", "Server=db;UID=me;PWD=...;Port=5"),
        ("password = 'it is', host = 'db'", "password = '...', host = 'db'"),
        (r"Got {'password': 'it\'s', 'host': 'db'}", "Got {'password': '...', 'host': 'db'}"),
        ("Got {'password': \"it's\", 'host': 'db'}", "Got {'password': '...', 'host': 'db'}"),
        ('{"token": [{"a": ["]"]}], "host": 1}', '{"token": "...", "host": 1}'),
        ('{"token": {"a": "}"}, "host": 1}', '{"token": "...", "host": 1}'),
        ('{"token": 12345, "host": 1}', '{"token": "...", "host": 1}'),
        ('{"token": "a", "token": "b"}', '{"token": "...", "token": "..."}'),
        (r'{"token": "a\"b\\", "host": "\\"}', r'{"token": "...", "host": "\\"}'),
        (r'{"m": "Got {\"token\": \"a\\\"b\", \"host\": 1}"}', r'{"m": "Got {\"token\": \"...\", \"host\": 1}"}'),
        # Cut within a value: at the end of the text, and at the end of the text that it stands in.
        ('{"host": 1, "token": "a\\', '{"host": 1, "token": "..."'),
        ('{"host": 1, "token": [["a", "b', '{"host": 1, "token": "..."'),
        (r'{"m": "Got {\"token\": \"a", "host": 1}', r'{"m": "Got {\"token\": \"...\"", "host": 1}'),
        (r'{"m": "Got {\"token\": [1, 2", "host": 1}', r'{"m": "Got {\"token\": \"...\"", "host": 1}'),
        (
            "<b>&quot;token&quot;: &quot;a&quot;, &quot;host&quot;: 1",
            "<b>&quot;token&quot;: &quot;...&quot;, &quot;host&quot;: 1",
        ),
        ("<b>&#34;token&#34;: {&#34;a&#34;: 1}, &#34;host&#34;: 1", "<b>&#34;token&#34;: &#34;...&#34;, &#34;host&#34;: 1"),
        ('<a href="https://x.test/?token=a">', '<a href="https://x.test/?token=...">'),
    ],
)
def test_only_the_value_is_hidden(text: str, shown: str) -> None:
    assert redact(text) == shown


NAMED = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text("ab \"\\'/\n[]{}&é\u2028😀"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["token", "pwd", "host", "name", "a b"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def expected(value: Any) -> Any:
    """Return a value of JSON as it is shown."""
    if isinstance(value, dict):
        hidden = {"token", "pwd"}
        return {
            name: "..." if name in hidden and each is not None and not isinstance(each, bool) else expected(each)
            for name, each in cast("dict[str, Any]", value).items()
        }
    return [expected(each) for each in cast("list[object]", value)] if isinstance(value, list) else value


@given(value=NAMED, ascii_only=st.booleans(), indent=st.sampled_from([None, 1]), depth=st.integers(0, 3))
def test_json_stays_json_with_its_secrets_hidden_however_deep_it_stands_in_json(
    value: Any, indent: int | None, depth: int, *, ascii_only: bool
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    for _ in range(depth):
        text = json.dumps({"message": text}, ensure_ascii=ascii_only)

    shown: Any = json.loads(redact(text))
    for _ in range(depth):
        shown = json.loads(shown["message"])

    assert shown == expected(value)


@given(value=NAMED, share=st.floats(0, 1), way=st.sampled_from([str, repr, html.escape, json.dumps]))
def test_no_secret_is_shown_wherever_a_text_is_cut(value: Any, share: float, way: Callable[[str], str]) -> None:
    text = way(json.dumps({"host": value, "token": "kept-from-all", "pwd": ["kept-from-all"]}))
    assert "kept" not in redact(text[: int(len(text) * share)])


# How secrets that are known are spelled

KNOWN = 'it\'s/a+b==\\<"é">\n&c'


@pytest.mark.parametrize(
    "spelling",
    [
        KNOWN,
        r"it's\/a+b==\\<\"\u00e9\">\n&c",
        r"it\u0027s/a+b\u003d\u003d\\\u003c\"é\"\u003e\n\u0026c",
        r"it's/a+b==\\\u003c\"é\"\u003e\n\u0026c",
        json.dumps(json.dumps(KNOWN))[3:-3],
        json.dumps(html.escape(KNOWN))[1:-1],
        json.dumps(repr(KNOWN))[2:-2],
        "it%27s/a%2Bb%3D%3D%5C%3C%22%C3%A9%22%3E%0A%26c",
        "it%27s%2Fa%2Bb%3D%3D%5C%3C%22%C3%A9%22%3E%0A%26c",
        "it&#x27;s/a+b==\\&lt;&quot;é&quot;&gt;\n&amp;c",
        'it\'s/a+b==\\<"é"> &c',
    ],
)
def test_a_known_secret_is_hidden_in_each_spelling(spelling: str) -> None:
    assert Secrets([KNOWN]).without(f"<{spelling}>") == "<...>"


@pytest.mark.parametrize("spelling", ["two words", "two+words", "two%20words"])
def test_a_known_secret_with_a_blank_is_hidden_in_each_spelling(spelling: str) -> None:
    assert Secrets(["two words"]).without(spelling) == "..."


def test_a_secret_that_is_a_part_of_another_leaves_nothing_of_it() -> None:
    assert Secrets(["secret", "a-secret-b", "secret-b"]).without("a-secret-b, secret-b, secret") == "..., ..., ..."


@pytest.mark.parametrize("end", range(6, len(SECRET)))
def test_the_beginning_of_a_secret_at_the_end_of_a_text_is_hidden(end: int) -> None:
    assert Secrets([SECRET]).without(f"Cannot use {SECRET[:end]}") == "Cannot use ..."


@pytest.mark.parametrize("place", [LOOKED_AT - 13, LOOKED_AT - 7, LOOKED_AT - 1, LOOKED_AT, LOOKED_AT + 1])
@pytest.mark.parametrize("named", [False, True])
def test_a_secret_is_hidden_where_the_text_is_cut(place: int, *, named: bool) -> None:
    value = f'"token": "{"kept-from-all" * 3}"' if named else SECRET
    shown = redact("." * (place - 10) + value, NO_SECRETS if named else Secrets([SECRET]))
    assert "kept" not in shown
    assert SECRET[:6] not in shown


@pytest.mark.parametrize("short", ["", "a", "12345", "shop"])
def test_what_is_too_short_for_a_secret_is_not_hidden(short: str) -> None:
    text = "Schema shop of a, 12345"
    assert Secrets([short]).without(text) == text


def test_values_of_a_config_that_are_no_secrets_are_shown() -> None:
    """Names of hosts and schemas are what a message is about."""
    config = {"schema": "already", "host": "fivetran", "user": "exists", "bucket": "connections", "password": "hunter22"}
    refusal = failure(409, message="Schema already exists for fivetran in connections, not hunter22")
    shown = exposed(Fivetran, create(config=config, auth={"client_access": {"client_id": "decent"}}), refusal)
    assert "Schema already exists for fivetran in connections, not ..." in shown
    assert "https://api.fivetran.com/v1/connections" in shown
    assert "hunter22" not in shown


def test_secrets_of_json_within_a_text_of_the_request_are_hidden() -> None:
    body = {"config": {"settings": json.dumps([{"token": "kept-from-all"}])}}
    refusal = failure(400, message="Not kept-from-all")
    shown = exposed(Fivetran, lambda client: client.request("POST", "/v1/anything", json=body), refusal)
    assert "kept-from-all" not in shown


@pytest.mark.parametrize("header", ["Set-Cookie", "X-Api-Key", "Authorization", "X-Amz-Security-Token"])
def test_a_header_that_is_secret_by_its_name_is_not_shown(header: str) -> None:
    assert "kept" not in exposed(Fivetran, get, failure(403, **{header: "session=kept; path=/"}))


def test_the_password_of_a_proxy_is_not_shown() -> None:
    shown = exposed(Fivetran, get, httpx.ProxyError("407 from http://me:hunter2@proxy.test:8080"))
    assert "http://me:...@proxy.test:8080" in shown
    assert "hunter2" not in shown


# What it costs

# Each is slow in some way of looking for secrets.
HOSTILE: dict[str, str] = {
    "quotation marks": '"',
    "backslashes": "\\",
    "escaped quotation marks": "\\" * 50 + '"',
    "entities": "&quot;",
    "halves of entities": "&#00000",
    "a long word": "a",
    "a long secret word": "secret",
    "names": '"token":"x",',
    "names of secrets that do not end": '"token":[',
    "parameters": "token=",
    "parameters that do not end": 'token="',
    "blanks": '"a"     ',
    "words": '"a a a a a a ',
    "addresses": "://a:",
    "colons": ":",
    "nothing but =": "=",
    "a long name": "_key",
    "changing case": "aA",
    "beginnings of a known secret": SECRET[:-1],
    "HTML": '<div class="x">Hello &amp; https://a:b@c <p>',
    "control characters": "\x1b[31m",
}


class Counted(bytes):
    """A body that counts what is looked at of it."""

    looked_at = 0

    def __getitem__(self, key: Any) -> Any:
        part = cast("bytes", super().__getitem__(key))
        self.looked_at += len(part)
        return part

    def decode(self, *args: Any, **kwargs: Any) -> str:
        self.looked_at += len(self)
        return super().decode(*args, **kwargs)


@pytest.mark.parametrize("size", [10_000, LOOKED_AT, 1_000_000])
@pytest.mark.parametrize("status", [200, 500])
@for_each("page", HOSTILE)
def test_no_more_of_a_hostile_page_is_looked_at_than_is_kept(page: str, status: int, size: int) -> None:
    body = Counted((page * (size // len(page) + 1))[:size].encode())
    answer, request = httpx.Response(status), httpx.Request("GET", "https://api.fivetran.com/v1/groups")
    answer._content = body
    secrets = Secrets([SECRET, TOKEN])

    error: Any = unreadable(answer, request, "a page", secrets) if status == 200 else failure_of(answer, request, 1, secrets)

    assert body.looked_at == min(size, LOOKED_AT)
    assert error.body.endswith(" [cut: 65,536 of 1,000,000]") == (size > LOOKED_AT)


def test_what_a_server_says_is_cut_in_the_text_of_an_error() -> None:
    long = "x" * 50_000
    answers: list[Answer] = [
        failure(429, long, long, **{"Retry-After": "3600"}),
        httpx.Response(500, extensions={"reason_phrase": long.encode()}),
        httpx.Response(302, headers={"Location": long}),
        httpx.Response(200, text="?", headers={"Content-Type": long}),
        httpx.ReadError(long),
    ]
    for answer in answers:
        with Fivetran("key", SECRET, transport=Script(answer), retry=ONCE) as fivetran, pytest.raises(FivetranError) as caught:
            fivetran.groups.get(long[:5000])
        assert len(str(caught.value)) < 3 * LONGEST_PART + 200
        assert vars(caught.value)["url"].endswith(long[:5000])


# Terminals

CONTROLS = "\x1b[2J \x9b31m \x07 \x00 \x7f \u202e \u2066 \r \x0b"


@pytest.mark.parametrize("place", PLACES)
def test_no_control_character_reaches_a_terminal(place: str) -> None:
    world = World(Fivetran)
    client = world.client(PLACES[place](CONTROLS), retry=ONCE)
    with logged("fivetran_facade") as records, pytest.raises(FivetranError) as caught:
        world.do(create()(client))
    world.end()
    shown = "".join([str(caught.value), *texts_in(vars(caught.value)), *records.lines])
    assert [character for character in CONTROLS if not character.isprintable() and character in shown] == []


@given(text=st.text())
def test_printable_text_stays_as_it_is_and_json_means_the_same(text: str) -> None:
    assert json.loads(printable(json.dumps(text, ensure_ascii=False))) == text
    if text.isprintable():
        assert printable(text) == text


# Local variables

# The modules of the facade whose frames are looked at, beside those of the layers below.
OURS = ("fivetran_facade.", "fivetran_api.")
LAYERS = ("httpx", "httpcore", "h11", "anyio", "jsonschema")


def locals_of(error: BaseException | None, seen: set[int]) -> Iterator[str]:
    """Return what debuggers and reports of errors show of the frames of an error and of its causes."""
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield repr(error)
    for frame, _ in traceback.walk_tb(error.__traceback__):
        module = frame.f_globals["__name__"]
        if module.startswith((*OURS, *LAYERS)):
            for name, value in frame.f_locals.items():
                yield f"{module}.{frame.f_code.co_name} {name}={value!r} {pretty_repr(value)}"
    yield from locals_of(error.__cause__, seen)
    yield from locals_of(error.__context__, seen)


def locals_where(act: Act, answer: Callable[[], Answer] | None = None, **options: Any) -> str:
    """The local variables in the frames of the error that something ends in, for both clients."""
    found: list[str] = []
    for kind in KINDS:
        world = World(kind)
        client = world.client(*([answer()] if answer else []), retry=ONCE, **options)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            with pytest.raises((FivetranError, TypeError, ValueError)) as caught:
                world.do(act(client))
        world.end()
        found += locals_of(caught.value, set())
    return "\n".join(found)


def check_config(client: Any) -> Any:
    return client.connections.check_config("ftp", {"password": "config-secret"}, auth={"token": "auth-secret"})


def download(client: Any) -> Any:
    return client.connector_sdk_packages.download("p", to=BytesIO())


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks with a text that has a secret in it."""

    def __iter__(self) -> Iterator[bytes]:
        raise broken(f"illegal {SECRET}")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"PK\x03\x04"
        raise broken(f"illegal {SECRET}")


HIDDEN = (SECRET, TOKEN, "config-secret", "auth-secret")
NO_SCHEMA = {"id": "ftp", "config": {"properties": {"password": {"type": "no such type"}}}}


# What ends in an error, and the answer that it gets.
ENDS: dict[str, tuple[Act, Callable[[], Answer]]] = {
    "metadata that may not be read": (check_config, lambda: failure(403)),
    "metadata that are no schema": (check_config, lambda: success(NO_SCHEMA)),
    "a sign-in page": (download, lambda: httpx.Response(200, text=f"Sign in, {SECRET}")),
    "an unknown package": (download, lambda: failure(404, message=SECRET)),
    "no HTTP at all": (download, lambda: broken(f"illegal {SECRET}")),
    "a broken body": (download, lambda: httpx.Response(200, stream=Broken())),
}


@pytest.mark.parametrize(("act", "answer"), ENDS.values(), ids=ENDS)
def test_no_local_variable_shows_a_secret(act: Act, answer: Callable[[], Answer]) -> None:
    found = locals_where(act, answer)
    assert "fivetran_facade." in found
    assert [secret for secret in HIDDEN if secret in found] == []


CONFIG: dict[str, Any] = {"host": "db.example.com", "password": "config-secret", "nested": [{"any": "config-secret"}]}
AUTH = {"client_access": {"client_secret": "auth-secret"}}
# Calls that send secrets. None is in a local variable of the caller, which has to look after its own.
SENDING: dict[str, Act] = {
    "connections.create": lambda client: client.connections.create(group_id="g", service="s", config=CONFIG, auth=AUTH),
    "connections.create, models": lambda client: client.connections.create(
        group_id="g", service="s", destination_configuration={"a": "config-secret"}, external_secrets_keys_config=CONFIG
    ),
    "connections.update": lambda client: client.connections.update("a", config=CONFIG, auth=AUTH),
    "connectors.create": lambda client: client.connectors.create(group_id="g", service="s", config=CONFIG, auth=AUTH),
    "destinations.create": lambda client: client.destinations.create(
        group_id="g", service="s", region="r", time_zone_offset="0", config=CONFIG
    ),
    "destinations.update": lambda client: client.destinations.update("a", config=CONFIG),
    "log_services.create": lambda client: client.log_services.create_for_account(service="s", config=CONFIG),
    "private_links.create": lambda client: client.private_links.create(name="n", service="s", region="r", config=CONFIG),
    "webhooks.create": lambda client: client.webhooks.create_for_account(
        url="u", events=[], active=True, secret="config-secret"
    ),
    "transformation_projects.create": lambda client: client.transformation_projects.create(
        group_id="g", type="t", run_tests=True, project_config=CONFIG
    ),
    "request": lambda client: client.request("POST", "/v1/connections", json={"config": CONFIG}),
    "call, a mapping": lambda client: client.call(create_connection, body={"group_id": "g", "config": CONFIG}),
    "call": lambda client: client.call(create_connection, body=models.NewConnection(group_id="g", service="s", config=CONFIG)),
}
FAILING: dict[str, Callable[[], Answer]] = {
    "refused": lambda: failure(400, message=SECRET),
    "lost": lambda: broken(f"illegal {SECRET}"),
    "unreadable": lambda: httpx.Response(200, text=f"Sign in, {SECRET}"),
    "wrong credentials": lambda: failure(401),
}


@pytest.mark.parametrize("failing", FAILING)
@pytest.mark.parametrize("sending", SENDING)
def test_no_local_variable_shows_what_a_call_sent(sending: str, failing: str) -> None:
    if (sending, failing) == ("request", "unreadable"):
        return  # it reads nothing
    how: dict[str, Any] = {"api_key": None, "api_secret": None, "credentials": lambda: ("key", SECRET)}
    found = locals_where(SENDING[sending], FAILING[failing], **how, headers={"X-Gateway": f"Basic {TOKEN}"})
    assert "fivetran_api.resources" in found
    assert [secret for secret in HIDDEN if secret in found] == []


MISTAKES: dict[str, Any] = {
    "a time without zone": datetime.datetime(2024, 1, 1),  # noqa: DTZ001 - that is the mistake
    "what JSON has not": {1, 2},
    "a mask": "******",
    "half a surrogate pair": "\ud800",
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("sending", ["connections.create", "connections.update", "request", "call", "call, a mapping"])
def test_no_local_variable_shows_what_cannot_be_sent(monkeypatch: pytest.MonkeyPatch, sending: str, mistake: Any) -> None:
    if mistake == "\ud800" and httpx.__version__ < "0.28":
        pytest.skip("httpx 0.27 sends half a surrogate pair as an escape")
    monkeypatch.setitem(CONFIG, "token", mistake)
    found = locals_where(SENDING[sending], success)
    assert "fivetran_facade._engine." in found
    assert [secret for secret in HIDDEN if secret in found] == []


WRONG_KINDS: dict[str, Act] = {
    "a list for a mapping": lambda client: client.connections.update("a", config=["config-secret"]),
    "a list for a text": lambda client: client.webhooks.create_for_account(
        url="u", events=[], active=True, secret=["config-secret"]
    ),
    "an unknown argument": lambda client: client.call(create_connection, body={"config": CONFIG}, bdoy={"config": CONFIG}),
}


@pytest.mark.parametrize("act", WRONG_KINDS.values(), ids=WRONG_KINDS)
def test_no_local_variable_shows_what_is_of_the_wrong_kind(act: Act) -> None:
    found = locals_where(act, success)
    assert "fivetran_facade._engine." in found
    assert [secret for secret in HIDDEN if secret in found] == []


@pytest.mark.parametrize("answer", [(SECRET,), ("key", SECRET, "more"), (SECRET, None), SECRET], ids=["1", "3", "None", "text"])
def test_no_local_variable_shows_what_a_credentials_function_returned_wrongly(answer: Any) -> None:
    found = locals_where(get, success, api_key=None, api_secret=None, credentials=lambda: answer)
    assert "fivetran_facade._engine.credentials" in found
    assert [secret for secret in HIDDEN if secret in found] == []


def test_rich_shows_of_a_model_what_its_repr_shows() -> None:
    model = models.NewConnection(group_id="g", service="s", config=CONFIG, destination_configuration={"a": "config-secret"})
    shown = pretty_repr(model)
    assert "group_id='g'" in shown
    assert "config={'host': ..., 'password': ..." in shown
    assert "config-secret" not in shown


def test_no_frame_of_the_layers_below_is_kept() -> None:
    """Those of httpcore and h11 have the Authorization header."""
    with HostileServer(reset) as server:
        found = locals_where(create(config={"password": "config-secret"}), base_url=server.url)
    assert "ReadError" in found
    assert [layer for layer in LAYERS if f"{layer}." in found] == []
    assert [secret for secret in HIDDEN if secret in found] == []


def test_the_repr_of_secrets_shows_none() -> None:
    assert repr(Secrets([SECRET])) == str(Secrets([SECRET])) == "Secrets(...)"


# Logs of the layers below


class Wire(httpx.BaseTransport):
    """httpcore over a connection that is played, so that its log is the real one."""

    def __init__(self, *lines: bytes) -> None:
        self._pool = httpcore.ConnectionPool(network_backend=httpcore.MockBackend([*lines]))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request and read the whole answer."""
        answer = self._pool.request(request.method, str(request.url), headers=request.headers.raw, content=request.content)
        return httpx.Response(answer.status, headers=answer.headers, content=answer.content)


class AsyncWire(httpx.AsyncBaseTransport):
    """The same for AsyncFivetran."""

    def __init__(self, *lines: bytes) -> None:
        self._pool = httpcore.AsyncConnectionPool(network_backend=httpcore.AsyncMockBackend([*lines]))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request and read the whole answer."""
        answer = await self._pool.request(
            request.method, str(request.url), headers=request.headers.raw, content=request.content
        )
        return httpx.Response(answer.status, headers=answer.headers, content=answer.content)


@pytest.mark.parametrize("kind", KINDS)
def test_no_log_has_credentials_or_bodies(kind: Kind) -> None:
    wire: Any = Wire if kind is Fivetran else AsyncWire
    body = b'{"code": "Success", "data": {"id": "speak_inexpensive", "config": {"password": "answered-text"}}}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    world = World(kind)
    client = world.client(transport=wire(head, body))
    with logged() as records:
        world.do(create(config={"password": "sent-text"})(client))
    world.end()
    assert {"fivetran_facade", "httpx", "httpcore.http11"} <= records.loggers
    shown = "\n".join(records.lines)
    assert [text for text in (SECRET, TOKEN, "sent-text", "answered-text") if text in shown] == []


# The repr of things


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("by", ["pair", "function"])
def test_no_repr_has_credentials(kind: Kind, by: str) -> None:
    world, script = World(kind), Script(success({"id": "decent_dropsy"}))
    how: dict[str, Any] = {"credentials": lambda: ("key", SECRET)} if by == "function" else {"api_secret": SECRET}
    client = world.client(transport=script, headers={"X-Token": SECRET}, **how)
    world.do(get(client))
    assert script.requests[0].headers["Authorization"] == f"Basic {TOKEN}"
    other = client.with_options(headers={"X-Other-Token": SECRET})
    things = [client, other, client.groups, client.groups.list(), client.api, script.requests[0]]
    engine = client._engine
    things += [engine, engine.exchange, engine.exchange.credentials, engine.options, other._engine.options, engine.pool]
    world.end()
    shown = "\n".join(f"{thing!r} {thing!s}" for thing in things)
    assert shows(shown, SECRET) + shows(shown, TOKEN) == []


def test_the_repr_of_credentials_and_options_has_no_secret() -> None:
    options = replace(OPTIONS, headers=httpx.Headers({"X-Gateway-Key": f"Basic {TOKEN}"}))
    shown = f"{find('key', SECRET)!r} {options!r}"
    assert shows(shown, SECRET) + shows(shown, TOKEN) == []


# Credentials that cannot be used


@pytest.mark.parametrize(
    "arguments",
    [
        {"api_secret": SECRET},
        {"api_key": SECRET},
        {"api_key": base64.b64encode(f":{SECRET}".encode()).decode()},
        {"api_key": base64.b64encode(SECRET.encode()).decode()},
    ],
    ids=["secret", "key", "half", "no colon"],
)
def test_credentials_that_are_half_are_not_shown(arguments: dict[str, str]) -> None:
    with pytest.raises(MissingCredentials) as caught:
        find(**cast("dict[str, Any]", arguments))
    shown = "\n".join(exhibits(caught.value))
    assert [text for text in (SECRET, *arguments.values()) if text in shown] == []


@pytest.mark.parametrize("answer", [(SECRET,), ("key", SECRET, "more"), (SECRET, None), SECRET], ids=["1", "3", "None", "text"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_a_credentials_function_returned_wrongly_is_not_shown(kind: Kind, answer: Any) -> None:
    shown = exposed(kind, get, success(), api_key=None, api_secret=None, credentials=lambda: answer)
    assert shows(shown, SECRET) == []
