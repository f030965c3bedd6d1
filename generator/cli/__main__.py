"""`python -m generator.cli`: the same command where scripts are not on the path."""

from generator.cli import main

main()
