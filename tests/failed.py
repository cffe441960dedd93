"""A plugin of pytest that writes down which tests failed, one name a line: `-p tests.failed --failed FILE`."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--failed", type=Path, metavar="FILE", help="write the names of the tests that failed here")


def pytest_configure(config: pytest.Config) -> None:
    file = config.getoption("failed")
    if file and not hasattr(config, "workerinput"):  # workers tell the one who asked
        config.pluginmanager.register(Failed(file))


class Failed:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.names: dict[str, None] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Also of a test during which its process died."""
        if report.failed:
            self.names[report.nodeid] = None
            self.file.write_text("\n".join(self.names), encoding="utf-8")
