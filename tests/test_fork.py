"""A client that is used before a fork: what belongs to the parent is not used by its children."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from keepalive import KeepAlive

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

# Runs `ask` in each child; the exit status is the number of children that did not end well.
FORK = """
import asyncio, os, signal, sys, threading, warnings
import httpx
from fivetran_facade import AsyncFivetran, BadEnvironment, Budget, Fivetran
from fivetran_facade.models import Group

warnings.simplefilter("ignore")
url = sys.argv[1]

def in_children(ask, count=4, meanwhile=lambda: None):
    children = []
    for number in range(count):
        if (child := os.fork()) == 0:
            signal.alarm(20)  # a child that hangs is a failure
            status = 1
            try:
                ask(f"child-{number}")
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    meanwhile()
    sys.exit(sum(os.waitpid(child, 0)[1] != 0 for child in children))

def right(client, name):
    for number in range(25):
        assert client.groups.get(f"{name}-{number}").id == f"{name}-{number}"

def right_in_threads(client, name):
    start, wrong = threading.Barrier(50), []
    def work(number):
        start.wait()
        try:
            right(client, f"{name}-{number}")
        except BaseException as error:
            wrong.append(error)
    threads = [threading.Thread(target=work, args=[number]) for number in range(50)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert wrong == [], wrong
"""


def forked(script: str) -> KeepAlive:
    """Run a script that forks, and return the server that it talked to."""
    with KeepAlive() as server:
        done = subprocess.run(
            [sys.executable, "-c", FORK + script, server.url], capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stderr
    return server


def test_four_children_of_a_process_whose_client_was_in_use_get_right_answers() -> None:
    server = forked("""
client = Fivetran("key", "secret", base_url=url)
right(client, "before")
in_children(lambda name: right(client, name), meanwhile=lambda: right(client, "meanwhile"))
""")
    assert server.connections == 5


def test_what_with_options_made_before_the_fork_gets_right_answers() -> None:
    forked("""
client = Fivetran("key", "secret", base_url=url)
other = client.with_options(timeout=30)
right(other, "before")
in_children(lambda name: (right(client, name), right(other, name)), meanwhile=lambda: right(client, "meanwhile"))
""")


def test_fifty_threads_at_a_cold_start_get_right_answers_in_parent_and_children() -> None:
    forked("""
client = Fivetran("key", "secret", base_url=url)
right_in_threads(client, "before")
in_children(lambda name: right_in_threads(client, name), 2, lambda: right_in_threads(client, "meanwhile"))
""")


def test_children_of_a_process_whose_async_client_was_in_use_get_right_answers() -> None:
    forked("""
client = AsyncFivetran("key", "secret", base_url=url)
async def ask(name):
    for number in range(25):
        assert (await client.groups.get(f"{name}-{number}")).id == f"{name}-{number}"
loop = asyncio.new_event_loop()
loop.run_until_complete(ask("before"))
in_children(lambda name: asyncio.run(ask(name)), meanwhile=lambda: loop.run_until_complete(ask("meanwhile")))
""")


def test_a_lock_that_a_thread_held_when_the_process_forked_holds_up_no_child() -> None:
    forked("""
asked, go_on = threading.Event(), threading.Event()
def credentials():
    asked.set()
    if threading.current_thread().name == "holding":
        go_on.wait()
    return "key", "secret"
budget = Budget()
client = Fivetran(credentials=credentials, base_url=url, budget=budget)
thread = threading.Thread(target=client.groups.get, args=["a"], name="holding")
thread.start()
asked.wait()
with budget._locks.get():
    in_children(lambda name: right(client, name), 1, go_on.set)
""")


@pytest.mark.parametrize("option", ["http_client=httpx.Client()", "transport=httpx.HTTPTransport()"])
def test_what_was_handed_in_and_used_before_the_fork_is_refused(option: str) -> None:
    forked(f"""
client = Fivetran("key", "secret", base_url=url, {option})
right(client, "before")
def ask(name):
    try:
        right(client, name)
    except BadEnvironment as error:
        assert "another process" in str(error)
    else:
        raise AssertionError
    client.close()
in_children(ask, meanwhile=lambda: right(client, "meanwhile"))
""")


def test_what_was_handed_in_and_not_used_before_the_fork_serves_each_child() -> None:
    forked("""
client = Fivetran("key", "secret", base_url=url, http_client=httpx.Client())
in_children(lambda name: right(client, name))
""")


def test_a_page_that_a_thread_was_fetching_when_the_process_forked_is_fetched_by_the_child() -> None:
    forked("""
from fivetran_facade._engine.prefetch import Ahead
go_on = threading.Event()
def fetch():
    if threading.current_thread() is not threading.main_thread():
        go_on.wait()
    return "page"
ahead = Ahead(fetch)
def ask(name):
    assert ahead.result() == "page"
in_children(ask, 1, go_on.set)
""")
