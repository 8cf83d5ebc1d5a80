"""export: the whole account as files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import click

from ..failures import Failed
from ..options import connected
from ..session import Session
from ..values import is_list, is_object

# What is written: the folder, the listing, and what may name a file.
_KINDS: Final = (
    ("groups", "groups", "name"),
    ("destinations", "destinations", "id"),
    ("connections", "connections", "schema"),
    ("users", "users", "email"),
    ("teams", "teams", "name"),
    ("roles", "roles", "name"),
    ("webhooks", "webhooks", "id"),
    ("transformation_projects", "transformation-projects", "id"),
    ("transformations", "transformations", "id"),
    ("log_services", "log-services", "id"),
    ("private_links", "private-links", "name"),
    ("proxy_agents", "proxy-agents", "display_name"),
    ("hybrid_deployment_agents", "hybrid-deployment-agents", "display_name"),
)
# What changes by itself, and would be a difference at each export.
_MOVING: Final = frozenset({
    "failed_at", "last_ended_at", "last_started_at", "last_used_at", "logged_in_at", "next_run", "setup_tests", "status",
    "succeeded_at", "source_sync_details", "updated_at",
})  # fmt: skip

_SCHEMA: Final = ".schema.yaml"


@click.command("export")
@click.argument("folder", type=click.Path(file_okay=False))
@click.option("--schemas", is_flag=True, help="Also what each connection syncs, a request for each.")
@click.option("--state", is_flag=True, help="Also what changes by itself, such as states and timestamps.")
@connected(output=False)
def command(session: Session, folder: str, *, schemas: bool, state: bool) -> None:
    """Write the whole account to a folder, a YAML file for each thing, in an order that diffs well. Secrets are masked.

    Files of an earlier export whose things are gone are deleted, so that a repository shows what has changed. Files of yours
    stay, and so does what could not be read this time, which is exit status 1.

    \b
    Example:
      fivetranctl export account/ && git diff account/
    """
    from fivetran_facade import FivetranError, Forbidden, NotFound  # noqa: PLC0415 - when something is sent

    if not folder:
        raise click.UsageError("the folder has no name; . is the current one")
    target, complete = Path(folder), True
    _write(target / "account.yaml", session.client.account.get().to_dict())
    for name, label, title in _KINDS:
        written: set[Path] = set()
        count = 0
        try:
            for row in getattr(session.client, name).list():
                found = _settled(row.to_dict(), state=state)
                path = target / label / f"{_file_name(found, title)}.yaml"
                written.add(_write(path, found))
                count += 1
                if name == "connections" and schemas:
                    complete &= _write_schema(session, found, path, written)
        except FivetranError as error:
            session.say(f"{label}: {' '.join(str(error).split())}")
            # Not every account has all of this, and not every key may read it.
            complete &= isinstance(error, Forbidden | NotFound)
            continue
        session.say(f"{label}: {count}")
        for old in {*(target / label).glob("*.yaml")} - written:
            if _was_exported(old, title):
                old.unlink()
    if not complete:
        raise Failed


def _write_schema(session: Session, connection: dict[str, Any], path: Path, written: set[Path]) -> bool:
    """Write what a connection syncs. Return False if it could not be read; the file of an earlier export is kept then."""
    from fivetran_facade import BadRequest, FivetranError, NotFound  # noqa: PLC0415 - when something is sent

    file = path.with_suffix(_SCHEMA)
    try:
        session.client.schemas.read_selection(str(connection["id"]), reload=False).save(file)
    except (BadRequest, NotFound):  # no schema config yet
        return True
    except FivetranError as error:
        session.say(f"{file.name}: {' '.join(str(error).split())}")
        written.add(file)
        return False
    written.add(file)
    return True


def _was_exported(file: Path, title: str) -> bool:
    """Return True if an export wrote a file: it is named by what it has. Files of the user stay."""
    import yaml  # noqa: PLC0415 - for this command alone

    if file.name.endswith(_SCHEMA):
        return True
    try:
        found = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError):
        return False
    return is_object(found) and file.name == f"{_file_name(found, title)}.yaml"


def _settled(value: Any, *, state: bool) -> Any:
    """Return JSON in the order of its names, without what changes by itself."""
    if is_object(value):
        names = sorted(name for name in value if state or name not in _MOVING)
        return {name: _settled(value[name], state=state) for name in names}
    return [_settled(each, state=state) for each in value] if is_list(value) else value


def _file_name(row: dict[str, Any], title: str) -> str:
    words = re.sub(r"[^A-Za-z0-9._-]+", "-", str(row.get(title) or "")).strip("-.")
    key = str(row.get("id") or "")
    return key if not words or words == key else f"{words}.{key}" if key else words


def _write(path: Path, value: Any) -> Path:
    import yaml  # noqa: PLC0415 - for this command alone

    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(value, sort_keys=True, allow_unicode=True), encoding="utf-8")
    return path
