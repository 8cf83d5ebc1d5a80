"""The cost of an import against `import httpx`, and of a script's first call against the same on bare httpx.

Whole processes, from the start of the interpreter to its end, as a user waits for them. They run in an environment that has
nothing but the facade and what it requires, installed from a wheel, with all byte code written.
"""

from __future__ import annotations

from measure import Effort, Figure, ratio, side_by_side
from processes import CORE, canned, whole

FACADE_LISTS = """
from fivetran_facade import Fivetran
with Fivetran('key', 'secret', base_url={url!r}) as fivetran:
    assert len([connection.id for connection in fivetran.connections.list()]) == 3
"""
HTTPX_LISTS = """
import httpx
with httpx.Client(base_url={url!r}, auth=('key', 'secret')) as client:
    page = client.get('/v1/connections').json()['data']
    assert len([connection['id'] for connection in page['items']]) == 3
"""


def measure(effort: Effort) -> list[Figure]:
    """Both imports, both scripts, and the making of a client."""
    with canned() as url:
        codes = {
            "import httpx": "import httpx",
            "import fivetran_facade": "import fivetran_facade",
            "first list, httpx": HTTPX_LISTS.format(url=f"{url}/few"),
            "first list": FACADE_LISTS.format(url=f"{url}/few"),
            "httpx.Client()": "import httpx; httpx.Client()",
            "one resource": "from fivetran_facade import Fivetran; Fivetran('key', 'secret').groups",
            "the largest resource": "from fivetran_facade import Fivetran; Fivetran('key', 'secret').connections",
        }
        contenders = {name: whole(CORE, "-c", code) for name, code in codes.items()}
        numbers = side_by_side("imports", contenders, effort.rounds_of(25))
    return [
        ratio(numbers, "import fivetran_facade", "import httpx", target=1.15, headline=True),
        ratio(
            numbers, "first list", "first list, httpx",
            what="import to the first list", against="httpx by hand", target=1.4, headline=True,
        ),
        ratio(numbers, "one resource", "httpx.Client()", what="a client and its groups"),
        ratio(numbers, "the largest resource", "httpx.Client()", what="a client and its connections"),
    ]  # fmt: skip
