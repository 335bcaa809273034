"""Who may take a decision back: whoever may take such a decision."""

from __future__ import annotations

from typing import Any

from articles.models import Correction


def may_decide(user: Any, correction: Correction) -> bool:
    """Whether the user may decide about things of this kind, and so take back what was decided about them."""
    return bool(
        user and user.has_perm("articles.view_correction") and user.has_perm(f"articles.change_{correction.kind}")
    )
