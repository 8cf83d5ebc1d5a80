from typing import TypeAlias


TeradataDestinationConfig: TypeAlias = dict[str, object]
"""The config of a destination in `teradata_destination`."""
