"""The site in a browser: search, tabs, both modes, the keyboard, small screens, and nothing from elsewhere."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from documented import Document, Json
from playwright.sync_api import Page, sync_playwright
from site_pages import SITE

OPERATION = "reference/operations/groups/list.html"
LOOKED_AT = (
    "index.html", "tutorial.html", OPERATION, "reference/operations.html", "reference/configs/connections.html",
    "reference/configs/connections/postgres.html", "reference/errors.html", "how-to/webhooks.html", "how-to/airflow.html",
    "explanation/verdict.html", "migrating/pyfivetran.html",
    "command-line.html", "search.html?q=sync",
)  # fmt: skip


class Quiet(SimpleHTTPRequestHandler):
    """A server that does not write a line for each request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, D102 - the library's
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Page]:
    """A page that fails the test if it asks another host, or if the console has an error."""
    page = browser.new_page()
    faults: list[str] = []
    page.on("request", lambda request: faults.append(request.url) if not request.url.startswith((address, "data:")) else None)
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    page.close()
    assert faults == []


@pytest.mark.parametrize(("words", "target"), [
    ("rotate credentials", "how-to/rotate-credentials"), ("list_sync_history", "connections/list_sync_history"),
    ("SyncUnknown", "explanation/verdict"),
])  # fmt: skip
def test_the_search_finds_it_in_one_query(page: Page, address: str, words: str, target: str) -> None:
    page.goto(f"{address}/search.html?q={words}")
    page.wait_for_selector("ul.search li a", timeout=20_000)
    links = [link.get_attribute("href") or "" for link in page.query_selector_all("ul.search li a")]
    assert any(target in link for link in links[:10]), links[:10]


# The title that the page of results shows first; loading it for each query would take minutes.
FIRST = """
const first = query => {
  document.querySelector("input[name=q]").value = query;
  return Search._performSearch(...Search._parseQuery(query)).at(-1)?.at(1);
};
"""


@pytest.fixture
def search(page: Page, address: str) -> Page:
    page.goto(f"{address}/search.html")
    page.wait_for_function("Search._index !== null")
    page.add_script_tag(content=FIRST)
    return page


def test_the_search_has_a_page_first_when_its_title_is_asked_for(search: Page) -> None:
    titles = search.evaluate("Search._index.titles")
    assert {"connections.sync", "postgres", "Rotate credentials"} <= {*titles}
    found = search.evaluate("titles => titles.map(title => first(title))", titles)
    assert [pair for pair in zip(titles, found, strict=True) if pair[0].lower() != pair[1].lower()] == []


def words_of(name: str) -> list[str]:
    return [word.removesuffix("s") for word in re.split(r"[._]", name)]


QUERIES: dict[str, Callable[[str, Json], str]] = {
    "words": lambda name, _: re.sub(r"[._]", " ", name),
    "words in any order": lambda name, _: " ".join(sorted({*words_of(name)})),
    "singular words": lambda name, _: " ".join(words_of(name)),
    "call": lambda name, _: f"fivetran.{name}(",
    "command": lambda name, _: f"fivetranctl {name.replace('.', ' ').replace('_', '-')}",
    "summary": lambda _, command: str(command["summary"]),
    "path": lambda _, command: f"{command['method']} {command['path']}",
    "Fivetran's name": lambda _, command: str(command["page"]).rpartition("/")[2].replace("-", " "),
}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_the_search_has_each_operation_first_when_it_is_asked_for(search: Page, query: Callable[[str, Json], str]) -> None:
    asked: dict[str, set[str]] = {}
    for resource, method, command in Document().operations():
        # Few share a summary, the words of their names, or Fivetran's name with the operation that they were replaced by.
        asked.setdefault(query(f"{resource}.{method}", command), set()).add(f"{resource}.{method}")
    found = search.evaluate("queries => queries.map(query => first(query))", [*asked])
    assert {text: first for (text, names), first in zip(asked.items(), found, strict=True) if first not in names} == {}


def test_tabs_remember_the_way(page: Page, address: str) -> None:
    page.goto(f"{address}/{OPERATION}")
    page.get_by_text("Async", exact=True).first.click()
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()
    page.goto(f"{address}/reference/operations/groups/get.html")
    page.wait_for_function("document.querySelectorAll('input:checked').length > 0")
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()


def is_dark(page: Page) -> bool:
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(int(each) for each in ground.strip("rgba()").split(",")[:3]) < 200


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_is_as_dark_as_the_system_of_its_reader(page: Page, address: str, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/index.html")
    assert is_dark(page) is (scheme == "dark")


@pytest.mark.parametrize("path", LOOKED_AT)
def test_a_page_fits_a_telephone(page: Page, address: str, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 361


def test_the_keyboard_leads_from_the_search_to_the_page_that_was_found(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    press_tab_until(page, "document.activeElement.name === 'q'")
    page.keyboard.type("connections.resync")
    page.keyboard.press("Enter")
    page.wait_for_selector("ul.search li a", timeout=20_000)
    press_tab_until(page, "document.activeElement.closest('ul.search') !== null")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reference/operations/connections/resync.html")


def test_the_keyboard_chooses_a_tab_and_shows_where_it_is(page: Page, address: str) -> None:
    page.goto(f"{address}/{OPERATION}")
    press_tab_until(page, "document.activeElement.type === 'radio'")
    shown = page.evaluate("getComputedStyle(document.activeElement.nextElementSibling).outlineStyle")
    assert shown != "none"
    page.keyboard.press("ArrowRight")
    assert page.get_by_text("async with AsyncFivetran()").first.is_visible()


def test_the_keyboard_skips_to_the_content_and_goes_through_the_navigation(page: Page, address: str) -> None:
    page.goto(f"{address}/tutorial.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#furo-main-content"
    page.goto(f"{address}/tutorial.html")
    press_tab_until(page, "document.activeElement.closest('.sidebar-tree') !== null")
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


@pytest.mark.parametrize("path", [OPERATION, "search.html?q=sync"])
def test_the_keyboard_always_shows_where_it_is(page: Page, address: str, path: str) -> None:
    page.goto(f"{address}/{path}")
    page.wait_for_load_state("networkidle")
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate(OUTLINED), page.evaluate("document.activeElement.outerHTML")


# The outline of a field may be around its label, as that of a tab is.
OUTLINED = """
[document.activeElement, ...(document.activeElement.labels ?? [])]
  .some(each => each === document.body || getComputedStyle(each).outlineStyle !== "none")
"""


def press_tab_until(page: Page, condition: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(condition):
            return
    pytest.fail(f"the Tab key does not lead to where {condition}")


def test_the_switch_chooses_a_mode_that_other_pages_remember(page: Page, address: str) -> None:
    for theme, dark_systems, dark_pages in (("dark", [False], True), ("light", [True], False), ("auto", [False, True], None)):
        page.goto(f"{address}/index.html")
        press_switch_until(page, theme)
        for system in dark_systems:
            page.emulate_media(color_scheme="dark" if system else "light")
            page.goto(f"{address}/tutorial.html")
            assert is_dark(page) is (system if dark_pages is None else dark_pages)


def press_switch_until(page: Page, theme: str) -> None:
    for _ in range(3):
        if page.evaluate("document.body.dataset.theme") == theme:
            return
        page.locator(".theme-toggle:visible").first.press("Enter")
    pytest.fail(f"the switch has no {theme} mode")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", LOOKED_AT)
def test_no_serious_finding_of_accessibility(page: Page, address: str, path: str, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/{path}")
    found = Axe().run(page)
    serious = [
        (each["id"], [node["html"][:120] for node in each["nodes"]][:3])
        for each in found.response["violations"]
        if each["impact"] in ("serious", "critical")
    ]
    assert serious == []


def test_the_site_has_an_inventory_and_a_list_for_programs() -> None:
    assert (SITE / "objects.inv").exists()
    text = (SITE / "llms.txt").read_text("utf-8")
    assert "reference/operations/groups/list.html" in text
