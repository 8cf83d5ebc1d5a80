"""Compare the document, and the services' fields, with a published definition of the API.

Prints what the definition has that the document has not, and the other way round, most severe first. What the document has
otherwise on purpose stands in openapi/corrections.yaml, with its reason, and is left out. The exit status is 0 if nothing is
new, 1 if something is or if a rule of corrections.yaml covers nothing, and 2 if the definition cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from corrections import CORRECTIONS, rules, sorted_out
from definition import Definition
from differences import differences
from drift_report import as_json, as_markdown, as_text
from published import ADDRESS, Json, Published, read
from service_changes import changes

from faults import Rejected
from services import SERVICES, facts_of
from sources import DOCUMENT, join

COMPARED: Final = DOCUMENT / "compared.json"


def record(published: Published, definition: Definition) -> str:
    """Return what is kept of a comparison: which definition it was, and how much it had."""
    try:
        services: Json = {resource: len(found) for resource, found in facts_of(published.definition).items()}
    except Rejected:
        services = {}
    compared = {
        "source": published.name,
        "date": datetime.now(UTC).date().isoformat(),
        "sha256": published.digest,
        "paths": len({name.partition(" ")[2] for name in definition.operations}),
        "operations": len(definition.operations),
        "schemas": definition.schemas,
        "services": services,
    }
    return json.dumps(compared, indent=2) + "\n"


def main(arguments: Sequence[str] | None = None, compared: Path = COMPARED, corrected: Path = CORRECTIONS) -> int:
    """Compare, print the report, and return the exit status.

    Args:
        arguments: Those of the command line; of this process if left out.
        compared: The file that --record writes.
        corrected: The file with the corrections.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "source", nargs="?", default=ADDRESS, metavar="FILE-or-URL", help=f"the definition, JSON or YAML; {ADDRESS} if left out"
    )
    parser.add_argument("--all", action="store_true", help="also print what differs on purpose; with the format text")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="the form of the report; text")
    parser.add_argument("--record", action="store_true", help="write to openapi/compared.json what was compared")
    options = parser.parse_args(arguments)
    try:
        published = read(options.source)
        definition, recorded = Definition(published.definition), json.loads(SERVICES.read_text(encoding="utf-8"))
        found = [*differences(definition, Definition(join())), *changes(published.definition, recorded)]
        new, covered, needless = sorted_out(found, rules(corrected))
    except (Rejected, RecursionError) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    if options.format == "markdown":
        sys.stdout.write(as_markdown(new, needless, published.name))
    elif options.format == "json":
        sys.stdout.write(as_json(new, needless, published.name))
    else:
        sys.stdout.write(as_text(new, needless, covered if options.all else None))
    if options.record:
        compared.write_text(record(published, definition), encoding="utf-8")
    return 1 if new or needless else 0


if __name__ == "__main__":
    sys.exit(main())
