"""Both clients on a real socket, AsyncFivetran over aiohttp too, against servers that misbehave.

Over aiohttp two things differ. It sends GET, PUT and DELETE, which HTTP calls idempotent, a second time by itself if the
connection ends before the first byte of an answer. And it has no timeout for writing: a server that does not read is noticed by
the timeout for reading.
"""

from __future__ import annotations

import gc
import gzip
import socket
from base64 import b64encode
from contextlib import suppress
from itertools import count as count_up

import pytest
from hostile import Act, HostileServer, answer, drip, hang_up, reset, reset_after, say
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fivetran_api.api.groups import get_group
from fivetran_facade import (
    Clock,
    ConnectionFailed,
    FivetranError,
    NotFound,
    Retry,
    ServerError,
    TimedOut,
    UnexpectedResponse,
)
from worlds import World

GROUP = b'{"code": "Success", "data": {"id": "a", "name": "b", "created_at": "2024-01-01T00:00:00Z"}}'
HALF = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n" + GROUP
HALF_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n0123"
LOST = {
    "closed without a word": hang_up,
    "reset without a word": reset,
    "closed in the body": say(HALF),
    "reset in the body": reset_after(HALF),
    "closed in a chunk": say(HALF_CHUNKED),
    "no HTTP at all": say(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "wrong compression": answer(b"not gzip", headers="Content-Encoding: gzip"),
}
UNREADABLE = {
    "HTML": answer(b"<html>Sign in</html>", headers="Content-Type: text/html"),
    "cut JSON": answer(GROUP[:-5]),
    "not UTF-8": answer(b'{"code": "\xff\xfe"}'),
    "a list": answer(b"[1, 2]"),
    "a string": answer(b'"Success"'),
    "null data": answer(b'{"code": "Success", "data": null}'),
    "no data": answer(b'{"code": "Success"}'),
    "deep nesting": answer(b"[" * 200_000),
    "a redirect": answer(b"", "302 Found", "Location: http://127.0.0.1:1/"),
}


def count(server: HostileServer, method: str) -> int:
    """Return the number of requests of a method that the server received."""
    return sum(request.startswith(method.encode()) for request in server.requests)


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_a_get_whose_answer_is_lost_is_sent_again(wire: World, loss: Act) -> None:
    with HostileServer(loss, loss, answer(GROUP)) as server:
        group = wire.do(wire.client(base_url=server.url).groups.get("a"))

    assert group.id == "a"
    assert count(server, "GET") == 3


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_a_post_whose_answer_is_lost_is_sent_once_and_says_so(wire: World, loss: Act) -> None:
    with HostileServer(loss) as server, pytest.raises(ConnectionFailed, match="check before") as caught:
        wire.do(wire.client(base_url=server.url).groups.create(name="b"))

    assert caught.value.may_have_been_done
    assert count(server, "POST") == 1


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_a_delete_whose_answer_is_lost_is_not_sent_again_by_us(wire: World, loss: Act) -> None:
    with HostileServer(loss) as server, pytest.raises(ConnectionFailed, match="check before") as caught:
        wire.do(wire.client(base_url=server.url).groups.delete("a"))

    assert (caught.value.attempts, caught.value.may_have_been_done) == (1, True)
    assert count(server, "DELETE") <= (2 if wire.is_aiohttp else 1)


def test_a_post_on_a_connection_that_was_used_before_is_sent_once(wire: World) -> None:
    """Servers close connections that are idle for long; whether they have read the request nobody knows."""
    second: list[bytes] = []

    def answer_and_hang_up_on_the_next(connection: socket.socket) -> None:
        answer(GROUP, connection="keep-alive")(connection)
        second.append(connection.recv(65536))

    with HostileServer(answer_and_hang_up_on_the_next) as server:
        client = wire.client(base_url=server.url)
        wire.do(client.groups.get("a"))
        with pytest.raises(ConnectionFailed) as caught:
            wire.do(client.groups.create(name="b"))

    assert caught.value.may_have_been_done
    assert (second[0].startswith(b"POST"), count(server, "POST")) == (True, 0)


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_a_lost_answer_is_not_taken_for_a_timeout(wire: World, loss: Act) -> None:
    with HostileServer(loss) as server, pytest.raises(ConnectionFailed) as caught:
        wire.do(wire.client(base_url=server.url, retry=Retry(attempts=1)).groups.get("a"))

    assert type(caught.value) is ConnectionFailed


def test_a_get_that_times_out_in_the_body_is_sent_again(wire: World) -> None:
    server = HostileServer(hang_up)

    def stop_in_the_body(connection: socket.socket) -> None:
        connection.sendall(HALF)
        server.say_nothing(connection)

    server.acts = [stop_in_the_body]
    with server, pytest.raises(TimedOut) as caught:
        wire.do(wire.client(base_url=server.url, timeout=0.2, retry=Retry(attempts=1)).groups.get("a"))

    assert not caught.value.may_have_been_done


def test_a_timeout_has_no_part_in_a_name_that_is_not_found(wire: World) -> None:
    with pytest.raises(ConnectionFailed) as caught:
        wire.do(wire.client(base_url="https://nowhere.invalid", retry=Retry(attempts=1)).groups.create(name="b"))

    assert (type(caught.value), caught.value.may_have_been_done) == (ConnectionFailed, False)


class Ticking(Clock):
    """A clock that goes on by a second whenever somebody looks at it."""

    def __init__(self) -> None:
        self._seconds = count_up()

    def now(self) -> float:
        return float(next(self._seconds))


def test_an_answer_without_an_end_is_left_at_the_deadline(wire: World) -> None:
    with HostileServer(drip) as server:
        engine = wire.client(base_url=server.url, clock=Ticking())._engine.with_options(deadline=20.0)
        with pytest.raises(TimedOut, match="deadline"):
            wire.do(engine.call(get_group, "a"))

    assert count(server, "GET") == 1


def test_the_connection_of_an_answer_that_is_left_is_closed(wire: World) -> None:
    """The server ends, so what it sends to has gone; and the next call has a connection of its own."""
    with HostileServer(drip, answer(GROUP)) as server:
        client = wire.client(base_url=server.url, clock=Ticking())
        with pytest.raises(TimedOut):
            wire.do(client._engine.with_options(deadline=20.0).call(get_group, "a"))

        assert wire.do(client.groups.get("a")).id == "a"


def test_a_post_that_times_out_is_sent_once(wire: World) -> None:
    server = HostileServer(hang_up)
    server.acts = [server.say_nothing]
    with server, pytest.raises(TimedOut) as caught:
        wire.do(wire.client(base_url=server.url, timeout=0.2).connections.sync("a"))

    assert caught.value.may_have_been_done
    assert count(server, "POST") == 1


def test_a_post_that_never_reached_a_server_is_tried_again(wire: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    with pytest.raises(ConnectionFailed) as caught:
        wire.do(wire.client(base_url=url, retry=Retry(attempts=3)).groups.create(name="b"))

    assert type(caught.value) is ConnectionFailed
    assert not caught.value.may_have_been_done
    assert (caught.value.attempts, len(wire.waits)) == (3, 2)


@pytest.mark.parametrize("status", ["500 Internal Server Error", "502 Bad Gateway", "520 Who Knows"])
def test_a_post_that_a_server_failed_is_sent_once(wire: World, status: str) -> None:
    with HostileServer(answer(b"<html>", status)) as server, pytest.raises(ServerError, match="check before"):
        wire.do(wire.client(base_url=server.url).groups.create(name="b"))

    assert count(server, "POST") == 1


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_a_success_that_cannot_be_read_is_an_unexpected_response(wire: World, body: Act) -> None:
    with HostileServer(body) as server, pytest.raises(UnexpectedResponse):
        wire.do(wire.client(base_url=server.url).groups.get("a"))

    assert len(server.requests) == 1


def test_a_failure_without_json_keeps_its_status(wire: World) -> None:
    page = answer(b"<html>nothing here</html>", "404 Not Found", "Content-Type: text/html")
    with HostileServer(page) as server, pytest.raises(NotFound) as caught:
        wire.do(wire.client(base_url=server.url).groups.get("a"))

    assert (caught.value.status, caught.value.code, caught.value.body) == (404, None, "<html>nothing here</html>")


def test_compressed_answers_are_read(wire: World) -> None:
    with HostileServer(answer(gzip.compress(GROUP), headers="Content-Encoding: gzip")) as server:
        assert wire.do(wire.client(base_url=server.url).groups.get("a")).name == "b"


def test_credentials_do_not_follow_a_redirect_to_another_server(wire: World) -> None:
    with HostileServer(answer(GROUP)) as other:
        elsewhere = answer(b"", "307 Temporary Redirect", f"Location: {other.url}/v1/groups/a")
        with HostileServer(elsewhere) as server, pytest.raises(UnexpectedResponse):
            wire.do(wire.client(base_url=server.url).groups.get("a"))

    assert other.requests == []


@pytest.mark.parametrize(
    "act", [*LOST.values(), *UNREADABLE.values(), answer(b"", "429 Too Many Requests"), answer(b"", "999 Odd")]
)
@pytest.mark.parametrize("method", ["list", "delete"])
def test_nothing_but_our_own_errors_leaves_a_call(wire: World, act: Act, method: str) -> None:
    with HostileServer(act) as server:
        groups = wire.client(base_url=server.url, retry=Retry(attempts=2)).groups
        with suppress(FivetranError):
            wire.do(groups.list() if method == "list" else groups.delete("a"))


@pytest.mark.parametrize("loss", LOST.values(), ids=LOST)
def test_no_cause_of_an_error_has_the_credentials(wire: World, loss: Act) -> None:
    """Errors of aiohttp refer to the headers of the request."""
    with HostileServer(loss) as server, pytest.raises(ConnectionFailed) as caught:
        wire.do(wire.client(base_url=server.url, retry=Retry(attempts=1)).groups.get("a"))

    links: list[BaseException] = [caught.value]
    while link := links[-1].__cause__ or links[-1].__context__:
        links.append(link)
    assert b64encode(b"key:the-api-secret").decode() not in repr([(link, link.args) for link in links])


# httpx-aiohttp forgets the connection of an answer whose status line is not text; it is closed as garbage, with a warning.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, len(HALF_CHUNKED)), put=st.binary(max_size=12), cut=st.integers(0, 12))
@example(place=13, put=b"\x80", cut=0)
@example(place=len(HALF_CHUNKED), put=b"\r\nzz\r\n", cut=0)
@example(place=0, put=b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000, cut=0)
@example(place=17, put=b"Content-Length: 5\r\nContent-Length: 6\r\n", cut=0)
@example(place=17, put=b"Content-Encoding: br, zstd, deflate\r\n", cut=0)
def test_no_bytes_make_another_error_than_ours_leave_a_call(wire: World, place: int, put: bytes, cut: int) -> None:
    data = HALF_CHUNKED[:place] + put + HALF_CHUNKED[place + cut :]
    with HostileServer(say(data)) as server, suppress(FivetranError):
        wire.do(wire.client(base_url=server.url, retry=Retry(attempts=1)).groups.create(name="b"))

    if wire.is_aiohttp and not put.isascii():
        gc.collect()  # here, where the warning is expected
    assert count(server, "POST") == 1
