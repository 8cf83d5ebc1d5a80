"""The command line: its help against `import httpx`, a listing against a script, and both against fivetran-cli.

Whole processes, each installed program in an environment that has nothing but what it requires. The last line is of httpx with
click alone, without a facade or a table: what is left to gain.
"""

from __future__ import annotations

from measure import Effort, Figure, ratio, side_by_side
from processes import HERE, canned, program, whole

COMMANDS, RIVAL = "commands", "fivetran_cli"
SCRIPT = """
from fivetran_facade import Fivetran
with Fivetran('key', 'secret', base_url={url!r}) as fivetran:
    for connection in fivetran.connections.list():
        print(connection.id, connection.service, connection.schema, sep='\t')
"""
# Without httpx's own command line, as fivetranctl imports it.
BARE = """
import sys
sys.modules['httpx._main'] = None
import click, httpx
with httpx.Client(base_url={url!r}, auth=('key', 'secret')) as client:
    for connection in client.get('/v1/connections').json()['data']['items']:
        print(connection['id'], connection['service'], connection['schema'], sep='\t')
"""


def measure(effort: Effort) -> list[Figure]:
    """Help and a listing of three, of both command lines."""
    with canned() as url:
        address = f"{url}/few"
        options = ["--api-url", address, "--api-key", "key", "--api-secret", "secret"]
        numbers = side_by_side(
            "commands",
            {
                "import httpx": whole(COMMANDS, "-c", "import httpx"),
                "a script": whole(COMMANDS, "-c", SCRIPT.format(url=address)),
                "httpx and click": whole(COMMANDS, "-c", BARE.format(url=address)),
                "fivetranctl --help": program(COMMANDS, "fivetranctl", "--help"),
                "fivetranctl connections list": program(COMMANDS, "fivetranctl", "connections", "list", *options),
                "fivetran-cli --help": program(RIVAL, "fivetran", "--help"),
                "fivetran-cli connection list": whole(RIVAL, str(HERE / "workers" / "fivetran_cli_lists.py"), address),
            },
            effort.rounds_of(25),
        )
    return [
        ratio(numbers, "fivetranctl --help", "import httpx", target=0.6, headline=True),
        ratio(numbers, "fivetranctl connections list", "a script", target=1.15),
        ratio(numbers, "fivetranctl --help", "fivetran-cli --help", target=0.33),
        ratio(numbers, "fivetranctl connections list", "fivetran-cli connection list", headline=True),
        ratio(numbers, "httpx and click", "fivetran-cli connection list"),
    ]
