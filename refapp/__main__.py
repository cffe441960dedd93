"""`refapp` and `python -m refapp`: a command goes to the command line, anything else to the window.

Neither is imported here: a spawned worker imports this file, and must be quick.
"""

import sys


def main() -> int:
    """Run what the arguments ask for; the exit code."""
    arguments = sys.argv[1:]
    words = list(arguments)
    if words[:1] == ["--library"]:
        del words[:2]
    elif words and words[0].startswith("--library="):
        del words[0]
    if words and (not words[0].startswith("-") or words[0] in ("--help", "--version")):
        from refapp.cli import run

        return run(arguments)
    from refapp.app import run as run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
