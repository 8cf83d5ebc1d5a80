"""The objects of the API, for annotations and for building what is sent: `Connection`, `NewSchedule` and so on.

Those that end in `Envelope` are whole answers, as `call` returns them. Each is loaded when it is first asked for.
"""

from typing import TYPE_CHECKING

# Imported as `from fivetran_api import models`, pyright takes what is installed for private.
import fivetran_api.models as models  # noqa: PLR0402

__all__: list[str] = []
__all__ += models.__all__

if TYPE_CHECKING:
    from fivetran_api.models import *  # noqa: F403 - all of them
else:  # type checkers find misspelt names

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        return getattr(models, name)


def __dir__() -> list[str]:
    return __all__
