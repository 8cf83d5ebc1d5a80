"""The rules of the document in openapi/. Each is a function whose name says it; `faults_of` asks them all.

What can be read is judged even if something else cannot: an operation is passed over only if a part that it needs is malformed.
Rules of the document as a whole are asked when every part can be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from api_document import METHODS, Document, Json, Operation, references
from faults import Fault
from sources import Places, Sources, is_array, is_object

from . import operations, python_names, schemas, texts, whole
from .rules import OPERATION_RULES, PARAMETER_RULES, RULES, SCHEMA_RULES, Breach
from .structure import incomplete, lost, malformed
from .whole import strays

__all__ = ["MODULES", "faults_of"]

MODULES: Final = (operations, python_names, schemas, texts, whole)


def faults_of(sources: Sources) -> list[Fault]:
    """Return all faults of the document, by file and line.

    Args:
        sources: The document as its files have it.
    """
    if not sources.document:
        return sorted(sources.faults)
    document = Document(sources.document)
    breaches = [*malformed(document)]
    if not sources.unread:
        breaches += [*lost(document), *incomplete(document, {id(each.node) for each in breaches})]
        breaches += _judged(document, {id(each.node) for each in breaches}, sources.places)
    return sorted({*sources.faults, *(_fault(each, sources.places) for each in breaches)})


def _fault(breach: Breach, places: Places) -> Fault:
    return Fault(places.of(breach.node, breach.key), breach.sentence)


def _judged(document: Document, broken: set[int], places: Places) -> Iterator[Breach]:
    unreadable = _unreadable(document, broken)

    def readable(node: Any) -> bool:
        return not _holds(node, broken) and not references(node) & unreadable

    judged = list(_operations(document, readable))
    for operation in judged:
        for rule in OPERATION_RULES:
            yield from rule(operation)
        yield from strays(operation, places)
    parameters: dict[str, Json] = dict(document.components.get("parameters", {}))
    for operation in judged:
        parameters |= {f"{each['name']} of {operation}": each for each in operation.written_parameters if "$ref" not in each}
    for entries, rules in ((parameters, PARAMETER_RULES), (document.schemas, SCHEMA_RULES)):
        for name, entry in entries.items():
            for named_rule in rules if is_object(entry) and readable(entry) else ():
                yield from named_rule(document, name, entry)
    for whole_rule in RULES if not broken else ():
        yield from whole_rule(document)


def _operations(document: Document, readable: Callable[[Any], bool]) -> Iterator[Operation]:
    """Iterate over the operations that are readable with all that they need."""
    for path, item in document.node["paths"].items():
        shared: Any = item.get("parameters", []) if is_object(item) else None
        for method in METHODS if is_array(shared) and readable(shared) else ():
            if is_object(item.get(method)) and readable(item[method]):
                yield Operation(document, path, method, item[method], shared)


def _unreadable(document: Document, broken: set[int]) -> set[str]:
    """Return the references to components that hold something broken, themselves or by what they refer to."""
    entries = {
        f"#/components/{section}/{name}": entry for section, held in document.components.items() for name, entry in held.items()
    }
    found = {reference for reference, entry in entries.items() if not is_object(entry) or _holds(entry, broken)}
    while more := {reference for reference, entry in entries.items() if references(entry) & found} - found:
        found |= more
    return found


def _holds(node: Any, broken: set[int]) -> bool:
    if id(node) in broken:
        return True
    inner = node.values() if is_object(node) else node if is_array(node) else ()
    return any(_holds(each, broken) for each in inner)
