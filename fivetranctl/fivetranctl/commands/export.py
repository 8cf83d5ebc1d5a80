"""export: the whole account as files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click

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


@click.command("export")
@click.argument("folder", type=click.Path(file_okay=False))
@click.option("--schemas", is_flag=True, help="Also what each connection syncs, a request for each.")
@click.option("--state", is_flag=True, help="Also what changes by itself, such as states and timestamps.")
@connected(output=False)
def command(session: Session, folder: str, *, schemas: bool, state: bool) -> None:
    """Write the whole account to a folder, a YAML file for each thing, in an order that diffs well. Secrets are masked.

    Files of an earlier export whose things are gone are deleted, so that a repository shows what has changed.

    \b
    Example:
      fivetranctl export account/ && git diff account/
    """
    from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

    target = Path(folder)
    account = session.client.account.get().to_dict()
    written = {_write(target / "account.yaml", account)}
    for name, label, title in _KINDS:
        listing = getattr(session.client, name).list
        count = 0
        try:
            for row in listing():
                found = _settled(row.to_dict(), state=state)
                path = target / label / f"{_file_name(found, title)}.yaml"
                written.add(_write(path, found))
                count += 1
                if name == "connections" and schemas:
                    written |= set(_schema(session, found, path))
        except FivetranError as error:
            session.say(f"{label}: {' '.join(str(error).split())}")
            continue
        session.say(f"{label}: {count}")
    for old in target.rglob("*.yaml"):
        if old not in written and (old.parent.name in {label for _, label, _ in _KINDS}):
            old.unlink()


def _schema(session: Session, connection: dict[str, Any], path: Path) -> Iterator[Path]:
    from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

    try:
        selection = session.client.schemas.read_selection(str(connection["id"]), reload=False)
    except FivetranError:  # no schema config yet
        return
    file = path.with_suffix(".schema.yaml")
    selection.save(file)
    yield file


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
