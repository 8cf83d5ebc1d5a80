"""Receiving webhooks: who signed them, what they tell, and the two examples that receive them."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from runpy import run_path
from typing import Any

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sandbox_client import LocalClient

from fivetran_facade import FivetranError, InvalidSignature, webhooks
from fivetran_facade.webhooks import Event, SyncEnd, SyncStart, parse, receive, sign, verify
from fivetran_sandbox.webhooks import Webhooks

SECRET = "whispered"
EXAMPLES = Path(__file__).parents[1] / "examples"
# As one was seen in May 2026: compact, in this order.
SYNC_END = (
    b'{"event":"sync_end","created":"2026-05-21T08:17:04.221Z","connector_type":"github","connector_id":"wistful_pylon",'
    b'"connector_name":"github","sync_id":"5f2c9d1e-7ab8-4630-9a55-0c4d1c1f7b11","destination_group_id":"decent_dropsy",'
    b'"data":{"status":"SUCCESSFUL"}}'
)
# Computed with `openssl dgst -sha256 -hmac SECRET`.
VECTORS = [
    (b"", "key", "5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0"),
    (b"The quick brown fox jumps over the lazy dog", "key", "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"),
    # RFC 4231, the second case.
    (b"what do ya want for nothing?", "Jefe", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    (SYNC_END, SECRET, "8dfe6b0f6f97e73339b3767b59569c6886fedbf41d82003278ee71824f28c84c"),
    (b'{"name":"\xc3\xa9"}', "schl\u00fcssel", "d868e43ddb98f9d3d677da6485dbcbaf4857c74b5fe1ed389298682faaa69497"),
]
bodies = st.binary()
secrets = st.text(min_size=1)


def event(**fields: Any) -> Event:
    return parse(json.dumps({"event": "sync_end", **fields}))


# Signatures


@pytest.mark.parametrize(("body", "secret", "signature"), VECTORS)
def test_a_signature_is_the_hmac_sha256_of_the_body(body: bytes, secret: str, signature: str) -> None:
    assert sign(body, secret) == signature
    verify(body, signature, secret)


@given(bodies, secrets, st.sampled_from([str.lower, str.upper, str.title, str.swapcase]))
def test_what_was_signed_is_taken_in_either_case(body: bytes, secret: str, case: Callable[[str], str]) -> None:
    verify(body, case(sign(body, secret)), secret)
    verify(bytearray(body), sign(memoryview(body), secret), secret)


@given(bodies, secrets, st.data())
def test_a_body_with_one_bit_turned_is_refused(body: bytes, secret: str, data: st.DataObject) -> None:
    assume(body)
    place = data.draw(st.integers(0, len(body) * 8 - 1))
    turned = bytearray(body)
    turned[place // 8] ^= 1 << place % 8
    with pytest.raises(InvalidSignature):
        verify(turned, sign(body, secret), secret)


@given(bodies, secrets, st.data())
def test_a_signature_with_one_character_changed_is_refused(body: bytes, secret: str, data: st.DataObject) -> None:
    signature = sign(body, secret)
    place = data.draw(st.integers(0, len(signature) - 1))
    other = data.draw(st.characters().filter(lambda character: character.lower() != signature[place]))
    with pytest.raises(InvalidSignature):
        verify(body, signature[:place] + other + signature[place + 1 :], secret)


@given(bodies, secrets, secrets)
def test_a_signature_by_another_secret_is_refused(body: bytes, secret: str, other: str) -> None:
    # HMAC fills a short key up with NULs, so these are one key.
    assume(secret.rstrip("\0") != other.rstrip("\0"))
    with pytest.raises(InvalidSignature):
        verify(body, sign(body, other), secret)


@given(bodies, st.none() | st.text())
def test_whatever_else_is_said_to_be_the_signature_is_refused(body: bytes, signature: str | None) -> None:
    with pytest.raises(InvalidSignature):
        verify(body, signature, SECRET)


@pytest.mark.parametrize("form", ["sha256={}", "{}0", " {}", "{}\n", "{:.63}", "{:.0}"])
def test_a_signature_has_no_prefix_and_no_ending(form: str) -> None:
    with pytest.raises(InvalidSignature):
        verify(SYNC_END, form.format(sign(SYNC_END, SECRET)), SECRET)


def test_json_that_was_parsed_and_written_again_has_another_signature() -> None:
    with pytest.raises(InvalidSignature):
        verify(json.dumps(json.loads(SYNC_END)).encode(), sign(SYNC_END, SECRET), SECRET)


@pytest.mark.parametrize(
    ("body", "signature", "secret"),
    [
        ("{}", "", SECRET),
        ({}, "", SECRET),
        (None, "", SECRET),
        (b"{}", b"", SECRET),
        (b"{}", 5, SECRET),
        (b"{}", "", SECRET.encode()),
        (b"{}", "", None),
    ],
)
@pytest.mark.parametrize("function", [verify, receive])
def test_wrong_types_are_the_callers_mistake(function: Any, body: Any, signature: Any, secret: Any) -> None:
    with pytest.raises(TypeError) as caught:
        function(body, signature, secret)
    assert SECRET not in str(caught.value)


def test_an_empty_secret_is_the_callers_mistake_for_anyone_could_sign_with_it() -> None:
    with pytest.raises(ValueError, match="empty"):
        verify(b"{}", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad", "")


def test_neither_the_secret_nor_the_right_signature_shows_in_the_error() -> None:
    with pytest.raises(InvalidSignature) as caught:
        verify(SYNC_END, "0" * 64, SECRET)
    assert SECRET not in str(caught.value)
    assert sign(SYNC_END, SECRET) not in str(caught.value)


# Events


def test_the_end_of_a_sync_is_read_as_it_is_sent_today() -> None:
    assert parse(SYNC_END) == SyncEnd(
        kind="sync_end",
        created=datetime(2026, 5, 21, 8, 17, 4, 221000, UTC),
        connection_id="wistful_pylon",
        connection_name="github",
        service="github",
        group_id="decent_dropsy",
        sync_id="5f2c9d1e-7ab8-4630-9a55-0c4d1c1f7b11",
        status="SUCCESSFUL",
        reason=None,
        task_type=None,
        rescheduled_for=None,
        payload=json.loads(SYNC_END),
    )


def test_both_generations_of_names_are_read_alike() -> None:
    older = event(connector_id="a", connector_name="b", connector_type="c", group_id="d")
    newer = event(connection_id="a", connection_name="b", connection_type="c", destination_group_id="d")
    found = [(each.connection_id, each.connection_name, each.service, each.group_id) for each in (older, newer)]
    assert found == [("a", "b", "c", "d")] * 2


def test_the_newer_name_counts_where_both_are_sent_unless_it_says_nothing() -> None:
    assert event(connector_id="a", connection_id="b").connection_id == "b"
    assert event(connector_id="a", connection_id=None).connection_id == "a"
    assert event(connector_id="a", connection_id="").connection_id == "a"


@pytest.mark.parametrize(
    ("data", "status", "reason", "task_type"),
    [
        ({"status": "FAILURE", "reason": "No login"}, "FAILURE", "No login", None),
        (
            {"status": "FAILURE_WITH_TASK", "reason": "No login", "taskType": "reconnect"},
            "FAILURE_WITH_TASK",
            "No login",
            "reconnect",
        ),
        ({"status": "CANCELED"}, "CANCELED", None, None),
        ({"status": "SOMETHING_NEW", "more": 1}, "SOMETHING_NEW", None, None),
        ({}, None, None, None),
        ([], None, None, None),
        (None, None, None, None),
        ("SUCCESSFUL", None, None, None),
    ],
)
def test_how_a_sync_ended(data: Any, status: str | None, reason: str | None, task_type: str | None) -> None:
    ended = event(data=data)
    assert isinstance(ended, SyncEnd)
    assert (ended.status, ended.reason, ended.task_type) == (status, reason, task_type)
    assert ended.payload["data"] == data


@pytest.mark.parametrize("name", ["rescheduledAt", "rescheduled_at", "rescheduled_for"])
def test_a_sync_that_was_rescheduled_knows_until_when(name: str) -> None:
    ended = event(data={"status": "RESCHEDULED", name: "2026-05-21T09:00:00Z"})
    assert isinstance(ended, SyncEnd)
    assert ended.rescheduled_for == datetime(2026, 5, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "expected"), [("sync_start", SyncStart), ("sync_end", SyncEnd), ("test_event", Event), ("new", Event)]
)
def test_each_kind_of_event_can_be_read(kind: str, expected: type[Event]) -> None:
    found = event(event=kind)
    assert (type(found), found.kind) == (expected, kind)


def test_fields_that_nobody_knows_are_kept() -> None:
    found = event(colour="red", data={"rows": [1, 2]})
    assert (found.payload["colour"], found.data["rows"]) == ("red", [1, 2])


def test_a_field_of_another_type_is_kept_but_not_taken_for_what_it_is_not() -> None:
    found = event(sync_id=5, connector_id=["a"], created=1779351424221)
    assert (found.sync_id, found.connection_id, found.created) == (None, None, None)
    assert (found.payload["sync_id"], found.payload["created"]) == (5, 1779351424221)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-21T08:17:04.221Z", datetime(2026, 5, 21, 8, 17, 4, 221000, UTC)),
        ("2026-05-21T08:17:04", datetime(2026, 5, 21, 8, 17, 4, tzinfo=UTC)),
        ("2026-05-21T10:17:04+02:00", datetime(2026, 5, 21, 8, 17, 4, tzinfo=UTC)),
        ("2026-05-21 08:17:04.221 UTC", datetime(2026, 5, 21, 8, 17, 4, 221000, UTC)),
        ("Thu, 21 May 2026 08:17:04 GMT", datetime(2026, 5, 21, 8, 17, 4, tzinfo=UTC)),
        ("21 May 2026 08:17:04 -0700", datetime(2026, 5, 21, 8, 17, 4, tzinfo=timezone(timedelta(hours=-7)))),
        ("May 21, 2026 8:17 pm", datetime(2026, 5, 21, 20, 17, tzinfo=UTC)),
    ],
)
def test_moments_are_aware_however_they_are_written(text: str, moment: datetime) -> None:
    created = event(created=text).created
    assert created == moment
    assert created
    assert created.tzinfo


@pytest.mark.parametrize(
    "text", ["", "soon", "08:17", "5", "May 21", "21 May 2026 08:17:04 EST", "2026-05-21T08:17:04 CET", "9" * 5000, "0" * 65]
)
def test_what_is_no_moment_or_one_of_several_is_none(text: str) -> None:
    found = event(created=text)
    assert (found.created, found.payload["created"]) == (None, text)


def test_the_key_is_the_same_for_each_delivery_and_another_for_each_event() -> None:
    texts = [
        {"event": "sync_end", "connector_id": "a", "sync_id": "1"},
        {"event": "sync_start", "connector_id": "a", "sync_id": "1"},
        {"event": "sync_end", "connector_id": "a", "sync_id": "2"},
        {"event": "pause_connector", "connector_id": "a", "created": "2026-05-21T08:17:04.221Z"},
        {"event": "pause_connector", "connector_id": "a", "created": "2026-05-21T09:17:04.221Z"},
        {"event": "pause_connector", "connector_id": "b", "created": "2026-05-21T09:17:04.221Z"},
    ]
    keys = [[parse(json.dumps(text)).key for text in texts] for _ in range(2)]
    assert keys[0] == keys[1]
    assert len(set(keys[0])) == len(texts)
    assert len({parse(SYNC_END), parse(SYNC_END)}) == 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
FIELDS = ["event", "created", "data", "sync_id", "group_id", "destination_group_id"] + [
    f"{word}_{what}" for word in ("connection", "connector") for what in ("id", "name", "type")
]


@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(), json_values), st.text(min_size=1))
def test_any_object_that_names_its_event_can_be_read_and_is_kept(fields: dict[str, Any], kind: str) -> None:
    text = json.dumps(fields | {"event": kind})
    found = parse(text)
    assert found.kind == kind
    assert json.dumps(found.payload) == text
    assert found.created is None or found.created.tzinfo is not None
    hash(found)


@given(st.dates().map(str) | st.datetimes().map(str) | st.datetimes(timezones=st.timezones()).map(str) | st.text())
def test_reading_a_moment_ends_in_an_aware_one_or_none(text: str) -> None:
    created = event(created=text).created
    assert created is None or created.utcoffset() is not None


@given(st.binary() | json_values.filter(lambda value: not (isinstance(value, dict) and "event" in value)).map(json.dumps))
def test_a_body_that_is_no_event_is_our_error(body: bytes | str) -> None:
    with pytest.raises(FivetranError, match="webhook"):
        parse(body)


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"event": 9' + b"9" * 5000 + b"}", b'{"event": ""}', b'{"event": null}'])
def test_a_body_made_to_hurt_is_our_error(body: bytes) -> None:
    with pytest.raises(FivetranError, match="webhook"):
        parse(body)


@pytest.mark.parametrize("body", [None, {"event": "sync_end"}, 5])
def test_what_is_no_body_is_the_callers_mistake(body: Any) -> None:
    with pytest.raises(TypeError):
        parse(body)


def test_the_repr_of_an_event_has_what_is_known_and_not_all_that_was_sent() -> None:
    shown = repr(event(connector_id="wistful_pylon", anything={"password": "hunter2"}))
    assert "wistful_pylon" in shown
    assert "hunter2" not in shown


def test_only_what_was_signed_is_read() -> None:
    assert receive(SYNC_END, sign(SYNC_END, SECRET).upper(), SECRET) == parse(SYNC_END)
    with pytest.raises(InvalidSignature):
        receive(b"not even JSON", sign(SYNC_END, SECRET), SECRET)
    with pytest.raises(InvalidSignature):
        receive(SYNC_END, None, SECRET)
    with pytest.raises(FivetranError) as caught:
        receive(b"not even JSON", sign(b"not even JSON", SECRET), SECRET)
    assert not isinstance(caught.value, InvalidSignature)


# The examples


Post = Callable[[bytes, dict[str, str]], int]


@pytest.fixture(params=["starlette", "flask"])
def receiver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    """Each example, reached without a socket: takes body and headers, gives the status."""
    monkeypatch.setenv("FIVETRAN_WEBHOOK_SECRET", SECRET)
    app: Any = run_path(str(EXAMPLES / f"webhooks_{request.param}.py"))["app"]
    if request.param == "flask":
        with httpx.Client(transport=httpx.WSGITransport(app), base_url="http://hooks") as flask:
            yield lambda body, headers: flask.post("/fivetran", content=body, headers=headers).status_code
        return

    async def post(body: bytes, headers: dict[str, str]) -> int:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hooks") as starlette:
            return (await starlette.post("/fivetran", content=body, headers=headers)).status_code

    with asyncio.Runner() as runner:
        yield lambda body, headers: runner.run(post(body, headers))


def test_an_example_takes_what_fivetran_signed_and_nothing_else(receiver: Post) -> None:
    signature = sign(SYNC_END, SECRET)
    assert receiver(SYNC_END, {webhooks.SIGNATURE: signature}) == 204
    assert receiver(SYNC_END, {webhooks.SIGNATURE.lower(): signature.upper()}) == 204
    assert receiver(SYNC_END, {}) == 401
    assert receiver(SYNC_END + b" ", {webhooks.SIGNATURE: signature}) == 401
    assert receiver(SYNC_END, {webhooks.SIGNATURE: sign(SYNC_END, "another")}) == 401
    assert receiver(b"hello", {webhooks.SIGNATURE: sign(b"hello", SECRET)}) == 400


def test_an_example_takes_all_that_the_sandbox_delivers(receiver: Post, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    seed = {
        "groups": [{"id": "decent_dropsy"}],
        "connections": [{"id": "wistful_pylon", "group_id": "decent_dropsy", "service": "github", "schedule_type": "manual"}],
    }
    delivered: list[Event] = []

    async def post(url: str, content: bytes, headers: dict[str, str]) -> int:
        delivered.append(receive(content, headers[webhooks.SIGNATURE], SECRET))
        return await asyncio.to_thread(receiver, content, headers)

    with LocalClient(seed=seed) as sandbox:
        Webhooks.of(sandbox.sandbox.account).post = post
        hook = {"url": "http://127.0.0.1:1/fivetran", "events": ["sync_start", "sync_end", "pause_connector"], "secret": SECRET}
        assert sandbox.post("/v1/webhooks/account", json=hook).status_code == 200
        for outcome in ("success", "rescheduled", "failure_with_task"):
            sandbox.post("/_sandbox/connections/wistful_pylon/outcomes", json=[outcome])
            sandbox.post("/v1/connections/wistful_pylon/sync", json={})
            sandbox.advance(60)
        sandbox.patch("/v1/connections/wistful_pylon", json={"paused": True})
        # The last delivery may still be on its way.
        looks = (sandbox.data("/_sandbox/deliveries")["items"] for _ in range(1000))
        made = next(items for items in looks if len(items) == 8)
        assert {each["status"] for each in made} == {204}

    ends = [each for each in delivered if isinstance(each, SyncEnd)]
    assert [each.kind for each in delivered] == ["test_event", *["sync_start", "sync_end"] * 3, "pause_connector"]
    assert [each.status for each in ends] == ["SUCCESSFUL", "RESCHEDULED", "FAILURE_WITH_TASK"]
    assert ends[1].rescheduled_for
    assert ends[2].task_type == "reconnect"
    assert all(each.created and each.group_id == "decent_dropsy" for each in delivered[1:])
    assert len({each.key for each in delivered}) == len(delivered)
    acted = [record.getMessage() for record in caplog.records if record.name != "httpx"]
    assert sum("wistful_pylon" in message for message in acted) == len(delivered) - 1


@pytest.mark.parametrize("receiver", ["starlette"], indirect=True)
def test_an_example_acts_once_on_what_comes_twice(receiver: Post, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for _ in range(2):
        assert receiver(SYNC_END, {webhooks.SIGNATURE: sign(SYNC_END, SECRET)}) == 204
    assert sum("wistful_pylon" in record.getMessage() for record in caplog.records) == 1
