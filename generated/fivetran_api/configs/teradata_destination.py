from typing import TypeAlias


TeradataDestinationConfig: TypeAlias = dict[str, object]
"""The config of a `teradata_destination` destination."""
