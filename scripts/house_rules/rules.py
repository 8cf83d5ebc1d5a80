"""The form of a rule: a function that yields each breach, listed by the decorator for its subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from attrs import frozen

from api_document import Document, Json, Operation

# The extensions of OpenAPI that the document uses, and what each holds.
EXTENSIONS: Final = {
    "x-answer": "a text",
    "x-argument": "a text",
    "x-method": "a text",
    "x-replaced-by": "a list of texts",
    "x-usual": "a list of texts",
}


@frozen
class Breach:
    """Something that breaks a rule.

    Attributes:
        node: The object or list of the document that has the fault.
        key: The key or index within it that the fault is about; None if it is the whole.
        sentence: The fault and its remedy.
    """

    node: Any
    key: str | int | None
    sentence: str


Breaches = Iterator[Breach]
RULES: Final[list[Callable[[Document], Breaches]]] = []
OPERATION_RULES: Final[list[Callable[[Operation], Breaches]]] = []
SCHEMA_RULES: Final[list[Callable[[Document, str, Json], Breaches]]] = []
PARAMETER_RULES: Final[list[Callable[[Document, str, Json], Breaches]]] = []


def rule(function: Callable[[Document], Breaches]) -> Callable[[Document], Breaches]:
    """List a rule of the document as a whole. It is asked only if every part can be read."""
    RULES.append(function)
    return function


def operation_rule(function: Callable[[Operation], Breaches]) -> Callable[[Operation], Breaches]:
    """List a rule of each operation."""
    OPERATION_RULES.append(function)
    return function


def schema_rule(function: Callable[[Document, str, Json], Breaches]) -> Callable[[Document, str, Json], Breaches]:
    """List a rule of each named schema."""
    SCHEMA_RULES.append(function)
    return function


def parameter_rule(function: Callable[[Document, str, Json], Breaches]) -> Callable[[Document, str, Json], Breaches]:
    """List a rule of each parameter, named or written where it is used."""
    PARAMETER_RULES.append(function)
    return function
