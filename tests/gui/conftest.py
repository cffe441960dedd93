"""The windows of these tests are waited for patiently, and each test begins with no key held."""

from tests.keys_held import no_keys_held as no_keys_held
from tests.patience import PATIENCE as PATIENCE
