from typing import TypeAlias


SinglestoreConfig: TypeAlias = dict[str, object]
"""The config of a destination in `singlestore`."""
