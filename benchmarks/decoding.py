"""Reading large answers into models, and writing them as JSON, against other kinds of models and against json alone.

All read the same bytes into the same values, which each proves first: timestamps are aware datetimes, objects are instances
of classes. Those of pydantic, msgspec and openapi-python-client are generated from the same document, see generate_models.py.
Each kind has a process of its own, so that a garbage collection goes through nothing but its own objects; they take turns.
The facade and openapi-python-client read an httpx response, by the code that their calls go through; the facade once as it is
installed by default, and once with its extra `fast`.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial

from measure import Effort, Figure, Numbers, ratio, side_by_side
from processes import CORE, MODELS, Worker

FACADE = "facade"
FAST = "facade, fast"
RIVALS = {
    "pydantic": "pydantic",
    "msgspec": "msgspec",
    "openapi_python_client": "openapi-python-client unchanged",
    "json": "json alone",
}
CONTENDERS = {FACADE: (CORE, "facade"), FAST: (MODELS, "facade"), **{name: (MODELS, name) for name in RIVALS}}


def measure(effort: Effort) -> list[Figure]:
    """A page of connections, and a schema config with many columns."""
    connections, columns = effort.size(1000, 50), effort.size(100_000, 1000)
    return [
        *_compare("connections", connections, f"{connections:,} connections", effort.rounds_of(25), 5),
        *_compare("schema", columns, f"a schema config of {columns:,} columns", effort.rounds_of(9), 1),
    ]


def _compare(kind: str, size: int, what: str, rounds: int, times: int) -> list[Figure]:
    with ExitStack() as stack:
        workers = {
            name: stack.enter_context(Worker(environment, "decoders.py", kind, str(size), decoder))
            for name, (environment, decoder) in CONTENDERS.items()
        }
        _agree({name: worker.ask("read") for name, worker in workers.items() if name != "json"})
        _agree({name: worker.ask("written") for name, worker in workers.items()})
        figures: list[Figure] = []
        for task, doing in (("decode", "reading"), ("encode", "writing")):
            contenders = {name: partial(worker.ask, task, times=times) for name, worker in workers.items()}
            numbers = side_by_side(f"{doing} {what}", contenders, rounds)
            figures += _figures(numbers, f"{doing} {what}", reading=task == "decode", headline=kind == "connections")
        return figures


def _agree(said: dict[str, str]) -> None:
    assert len(set(said.values())) == 1, f"not all read or write the same values: {said}"


def _figures(numbers: Numbers, what: str, *, reading: bool, headline: bool) -> list[Figure]:
    figures: list[Figure] = []
    for subject in (FACADE, FAST) if reading else (FACADE,):
        for name, against in RIVALS.items():
            important = headline and reading and name != "json" and not (subject == FAST and name != "pydantic")
            target = 1.1 if reading and name == "pydantic" else None
            text = what if subject == FACADE else f"{what}, with the extra fast"
            figures.append(ratio(numbers, subject, name, what=text, against=against, target=target, headline=important))
    return figures
