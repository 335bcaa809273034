"""The API as OpenAPI 3.1 describes it: parameters come from the filters, answers from the codebook."""

from articles.browsing.openapi.document import document

__all__ = ["document"]
