"""Fixtures, options and settings shared by all tests."""

from __future__ import annotations

import os
import re
import secrets
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from httpx_aiohttp import AiohttpTransport
from hypothesis import settings

from fivetran_facade import AsyncFivetran, Fivetran
from worlds import World

pytest_plugins = ["ctl_fixtures"]

# How long an example takes says more of the machine than of the code.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ("FIVETRAN_API_KEY", "FIVETRAN_API_SECRET", "FIVETRAN_APIKEY", "FIVETRAN_APISECRET", "FIVETRAN_API_URL")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Set a time zone, and draw a seed for the order of the tests and for hypothesis.

    The seed is printed, and `--randomly-seed` repeats both.
    """
    # Local time is not UTC, so whoever takes one for the other is found out. Processes that tests start have it too.
    os.environ["TZ"] = "<+0545>-5:45"
    if sys.platform != "win32":
        time.tzset()
    options = config.option
    if getattr(options, "randomly_seed", None) == "default":
        of_worker: dict[str, int] = getattr(config, "workerinput", {})  # what pytest-xdist tells the processes it starts
        options.randomly_seed = of_worker.get("randomly_seed", secrets.randbits(32))
    if options.hypothesis_seed is None:
        options.hypothesis_seed = getattr(options, "randomly_seed", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for the number of random histories."""
    parser.addoption("--histories", type=int, default=300, help="random histories of syncs that are played (default 300)")


KINDS = {"sync": Fivetran, "async": AsyncFivetran}


@pytest.fixture(params=KINDS)
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """Each test that takes this is run for both clients."""
    one = World(KINDS[request.param])
    yield one
    one.end()


@pytest.fixture(params=["sync", "async", "aiohttp"])
def wire(request: pytest.FixtureRequest) -> Iterator[World]:
    """Each test of real sockets is run for both clients, and for AsyncFivetran over aiohttp."""
    one = World(AsyncFivetran, AiohttpTransport) if request.param == "aiohttp" else World(KINDS[request.param])
    yield one
    one.end()


@pytest.fixture
def as_locked() -> None:
    """Skip a test of generated files if another version of ruff than the locked one has formatted them."""
    locked = re.search(r"^ruff==(\S+)", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert locked is not None
    if locked[1] != version("ruff"):
        pytest.skip(f"generated code is formatted by ruff {locked[1]}")


@pytest.fixture(autouse=True)
def _no_credentials_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the environment it runs in."""
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
