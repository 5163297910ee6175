"""``python -m skills.cli`` is ``hawker``."""

from skills.cli import main

main()
