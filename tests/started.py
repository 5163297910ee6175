"""A process that ends with the block that it was started for."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, AnyStr

if TYPE_CHECKING:
    from types import TracebackType


class Started(subprocess.Popen[AnyStr]):
    """As ``subprocess.Popen``, but a block that fails kills it: it would be waited for as long as it runs."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self.kill()
        super().__exit__(kind, error, traceback)
