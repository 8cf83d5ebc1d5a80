"""The catalogue of connector types: each with its name, the sort of source, and a sentence. The words are our own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from attrs import frozen

# Words that are not written as their letters say; other words of an id begin with a capital.
# Names that are not made of the words of the id.
_NAMES: Final = {
    "postgres": "PostgreSQL",
    "postgres_rds": "PostgreSQL RDS",
    "aurora_postgres": "Aurora PostgreSQL",
    "heroku_postgres": "Heroku PostgreSQL",
    "azure_postgres": "Azure PostgreSQL",
    "maria": "MariaDB",
    "maria_rds": "MariaDB RDS",
    "maria_azure": "MariaDB on Azure",
    "mongo": "MongoDB",
    "mongo_sharded": "MongoDB, sharded",
    "s3": "Amazon S3",
    "gcs": "Google Cloud Storage",
    "bingads": "Microsoft Advertising",
    "itunes_connect": "App Store Connect",
    "share_point": "SharePoint",
    "one_drive": "OneDrive",
    "sql_server": "SQL Server",
    "adroll": "AdRoll",
    "db2i_hva": "Db2 for i HVA",
    "db2i_sap_hva": "Db2 for i SAP HVA",
    "db2luw": "Db2 for LUW",
    "db2z": "Db2 for z/OS",
    "fivetran_metadata": "Fivetran Platform Connector",
    "fivetran_log": "Fivetran Log",
}


@frozen
class Entry:
    """An entry of the catalogue."""

    name: str
    category: str
    description: str


def entry(service: str) -> Entry:
    """Return what the catalogue says of a connector type; of one that it does not know, by its id."""
    category, sentence = _sorts().get(service, _other())
    name = _NAMES.get(service) or " ".join(_words().get(word, word.capitalize()) for word in service.split("_"))
    return Entry(name, category, sentence.format(name=name))


@cache
def _words() -> dict[str, str]:
    """The words that are not written as their letters say, by their letters."""
    return {word.lower(): word for word in _text("brands.txt").split()}


@cache
def _sorts() -> dict[str, tuple[str, str]]:
    return {service: (category, sentence) for category, sentence, services in _read() for service in services}


@cache
def _other() -> tuple[str, str]:
    *_, (category, sentence, _) = _read()
    return category, sentence


def _read() -> Iterator[tuple[str, str, list[str]]]:
    """Yield the sorts of sources of catalogue.txt: a category, a sentence, and the services of that sort."""
    for part in _text("catalogue.txt").strip().split("\n\n"):
        category, sentence, *services = part.split("\n")
        yield category, sentence, " ".join(services).split()


def _text(name: str) -> str:
    return files("fivetran_sandbox").joinpath(name).read_text("utf-8")
