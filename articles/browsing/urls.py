"""Addresses of the readers' pages."""

urlpatterns = []
