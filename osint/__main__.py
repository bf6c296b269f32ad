"""`python -m osint`."""

from osint.cli.main import main

main()
