"""The windows of these tests are waited for patiently."""

from tests.patience import PATIENCE as PATIENCE
