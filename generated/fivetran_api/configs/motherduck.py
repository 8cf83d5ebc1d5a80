from typing import TypeAlias


MotherduckConfig: TypeAlias = dict[str, object]
"""The config of a destination in `motherduck`."""
