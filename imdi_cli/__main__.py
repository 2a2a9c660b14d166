"""`python -m imdi_cli` and the console script `imdi`."""

from imdi_cli.dor import main

if __name__ == "__main__":
    main()
