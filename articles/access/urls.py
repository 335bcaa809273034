"""Addresses at which everybody with an account comes in and goes out; editors may use the admin's own as well."""

from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeDoneView, PasswordChangeView
from django.urls import path, reverse_lazy

CHANGED = reverse_lazy("password_changed")

urlpatterns = [
    path("login/", LoginView.as_view(template_name="login.html", next_page="searches"), name="login"),
    path("logout/", LogoutView.as_view(next_page="home"), name="logout"),
    path("password/", PasswordChangeView.as_view(template_name="password.html", success_url=CHANGED), name="password"),
    path(
        "password/changed/",
        PasswordChangeDoneView.as_view(template_name="password_changed.html"),
        name="password_changed",
    ),
]
