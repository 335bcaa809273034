"""Who put a row there: the machine, which may take it away again, or an editor, who alone may."""

from functools import partial

from django.db import models
from django.utils.translation import gettext_lazy as _

EXTRACTION = "extraction"
EDITOR = "editor"
# Of a sighting: somebody whom the report names by an office alone; it teaches nothing of anybody.
OFFICE = "office"

ORIGIN = partial(models.CharField, _("origin"), max_length=20, default=EXTRACTION, editable=False)
