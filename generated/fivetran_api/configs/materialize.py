from typing import TypeAlias


MaterializeConfig: TypeAlias = dict[str, object]
"""The config of a destination in `materialize`."""
