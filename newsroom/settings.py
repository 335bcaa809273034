"""Settings: everything that differs between installations comes from the environment."""

from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from newsroom.environment import database, host_of, secret_key, site_url
from newsroom.logs import formatter

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

env = environ.Env()

# --- who we are and who may ask -----------------------------------------------------------------------------
DEBUG = env.bool("DEBUG", False)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
# HTTPS=1 says that the site is reached by https (a proxy in front ends it): cookies and redirects follow.
HTTPS = env.bool("HTTPS", False)
# How many proxies in front of us add the address that they see to X-Forwarded-For: the first one's is the visitor's.
PROXIES = env.int("PROXIES", 1 if HTTPS else 0)

# --- where data live ----------------------------------------------------------------------------------------
DATABASE_URL = env.str("DATABASE_URL", "sqlite:///var/newsroom.sqlite3")
DATABASES = {"default": database(env.db_url_config(DATABASE_URL), BASE_DIR)}
EMBEDDED = DATABASES["default"]["ENGINE"].endswith("sqlite3")
SECRET_KEY = secret_key(env.str("SECRET_KEY", ""), VAR_DIR / "secret_key", EMBEDDED)
VAR_DIR.mkdir(exist_ok=True)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- limits of what may come in -----------------------------------------------------------------------------
REPORT_MAX_BYTES = env.int("REPORT_MAX_BYTES", 10 * 1024 * 1024)
IMPORT_MAX_FILES = env.int("IMPORT_MAX_FILES", 2000)
IMPORT_MAX_BYTES = env.int("IMPORT_MAX_BYTES", 200 * 1024 * 1024)
ZIP_MAX_RATIO = env.int("ZIP_MAX_RATIO", 200)
DATA_UPLOAD_MAX_NUMBER_FILES = IMPORT_MAX_FILES
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2 * IMPORT_MAX_FILES + 1000

# --- errors that readers report: how many come in, from one address and from all together; 0 closes the form ---
ERROR_REPORTS_PER_HOUR = env.int("ERROR_REPORTS_PER_HOUR", 10)
ERROR_REPORTS_PER_DAY = env.int("ERROR_REPORTS_PER_DAY", 300)
# What is sent sooner after the form was opened was not typed by a person.
ERROR_FORM_SECONDS = env.int("ERROR_FORM_SECONDS", 3)

# --- what it is made of -------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "articles",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "axes",
    "csp",
]
MIDDLEWARE = [
    "newsroom.requests.watched",
    "django.middleware.security.SecurityMiddleware",
    "newsroom.compression.Compression",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "newsroom.isolation.for_this_site_alone",
    "newsroom.methods.known_methods_only",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "articles.access.sessions.ending_when_idle",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
    {
        "NAME": "quick",
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [BASE_DIR / "templates" / "quick"],
        "OPTIONS": {"environment": "articles.browsing.quick.environment"},
    },
]

# --- languages and time -------------------------------------------------------------------------------------
LANGUAGE_CODE = "en"
LANGUAGES = [("de", _("German")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "articles" / "locale"]
TIME_ZONE = env.str("TIME_ZONE", "Europe/Berlin")
USE_TZ = True

# --- static files: served by whitenoise, without collectstatic unless STATIC_ROOT is filled -----------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

# --- background jobs: their queue is a table of the database ------------------------------------------------
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# --- e-mails about what is new: EMAIL_URL=smtp+tls://user:password@host:587 switches them on ----------------
EMAIL_URL = env.str("EMAIL_URL", "")
ALERTS = bool(EMAIL_URL)
vars().update(env.email_url_config(EMAIL_URL or "dummymail://"))
EMAIL_TIMEOUT = 30  # seconds
# E-mails are written without anybody asking for a page: they need to be told under which address the site stands.
SITE_URL = env.str("SITE_URL", site_url(HTTPS, ALLOWED_HOSTS, CSRF_TRUSTED_ORIGINS))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("EMAIL_FROM", f"Newsroom <newsroom@{host_of(SITE_URL)}>")
# The background worker sends them once this hour of the day has begun; send_alerts whenever it is called.
ALERTS_HOUR = env.int("ALERTS_HOUR", 7)

# --- people who log in --------------------------------------------------------------------------------------
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL, LOGIN_REDIRECT_URL = "login", "admin:index"
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 1  # hours
# By user and address together, and no longer for trying on: nobody can lock another out.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "newsroom.addresses.client_address"
AXES_LOCKOUT_TEMPLATE = "locked_out.html"
# Who came in, went out and failed is kept so long, and shown to administrators in pages of our own.
AXES_ENABLE_ACCESS_FAILURE_LOG = True
AXES_ENABLE_ADMIN = False
LOGINS_KEPT_DAYS = env.int("LOGINS_KEPT_DAYS", 180)
# A session ends with the browser, and two hours after its last page; pages are noted every five minutes.
SESSION_COOKIE_AGE = env.int("SESSION_IDLE_MINUTES", 120) * 60
SESSION_NOTED_EVERY = 5 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

# --- security -----------------------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
if HTTPS:
    # Browsers take these from nobody but this host itself, by https.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", 31536000)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    SECURE_REDIRECT_EXEMPT = ["^(healthz|readyz|metrics)$"]

# --- what is written down, and what those who run it are told ----------------------------------------------
# text for people, json for programs: one line an event either way.
LOG_FORMAT = env.str("LOG_FORMAT", "text")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": formatter(LOG_FORMAT)}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", "WARNING")},
    "loggers": {
        # Somebody's wrong address is no event of ours.
        "django.request": {"level": "ERROR"},
        # LOG_REQUESTS=1 writes a line for each request: its number, method, path, status and milliseconds.
        "newsroom.access": {"level": "INFO" if env.bool("LOG_REQUESTS", False) else "WARNING"},
    },
}
# Who bears this token reads /metrics; without it staff alone do.
METRICS_TOKEN = env.str("METRICS_TOKEN", "")
# With less room than this on the disk /readyz says no.
DISK_MIN_BYTES = env.int("DISK_MIN_BYTES", 100 * 1024 * 1024)
