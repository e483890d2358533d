"""Settings of the portal, read from the environment. Each variable is described in docs/operate/settings.md."""

from pathlib import Path

from environs import Env

from sojourn.config.database import database
from sojourn.texts.speak import LANGUAGES as SPOKEN

env = Env()
PACKAGE = Path(__file__).resolve().parents[1]
INSECURE_SECRET = "not-a-secret"  # noqa: S105  its presence is what the start-up check refuses

with env.prefixed("SOJOURN_"):
    DATA = Path(env.str("DATA", "sojourn-data")).absolute()
    DEBUG = env.bool("DEBUG", False)
    SECRET_KEY = env.str("SECRET_KEY", INSECURE_SECRET)
    DEMONSTRATION = env.bool("DEMONSTRATION", False)
    PUBLIC_URL = env.str("PUBLIC_URL", "http://localhost:8000").rstrip("/")
    ALLOWED_HOSTS = env.list("HOSTS", ["localhost", "127.0.0.1", "[::1]"])
    MAIL_URL = env.str("MAIL_URL", "")
    MAIL_FROM = env.str("MAIL_FROM", "Sojourn <sojourn@localhost>")
    CLAMD = env.str("CLAMD", "")
    SQLITE_SYNC = env.bool("SQLITE_SYNC", False)
    FILE_MEGABYTES = env.int("FILE_MEGABYTES", 20)
    SERVING = env.bool("SERVING", False)  # set by `sojourn serve`: static files lie collected, with hashed names
DATABASE_URL = env.str("DATABASE_URL", "")

ROOT_URLCONF = "sojourn.config.urls"
WSGI_APPLICATION = "sojourn.config.wsgi.application"
FORM_RENDERER = "sojourn.ui.form_renderer.Boxes"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
IS_SECURE = PUBLIC_URL.startswith("https://")

INSTALLED_APPS = [
    "sojourn.config",
    "sojourn.ui",
    "sojourn.base.clock",
    "sojourn.base.people",
    "sojourn.base.audit",
    "sojourn.base.mail",
    "sojourn.base.files",
    "sojourn.base.jobs",
    "sojourn.base.lists",
    "sojourn.base.profiles",
    "sojourn.stages.agreements",
    "sojourn.stages.calls",
    "sojourn.stages.projects",
    "sojourn.stages.applications",
    "sojourn.portals.public",
    "sojourn.portals.student",
    "sojourn.portals.referee",
    "sojourn.portals.host",
    "sojourn.portals.university",
    "sojourn.portals.staff",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sojourn.base.people.acting.ActingMiddleware",
    "sojourn.ui.uploads.UploadAnswers",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": [f"sojourn.ui.templatetags.{name}" for name in ("saying", "parts", "list_parts")],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "sojourn.ui.context.page",
            ],
        },
    }
]

DATABASES = {"default": database(DATABASE_URL, DATA, sync=SQLITE_SYNC)}

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [(code, code) for code in SPOKEN]
LANGUAGE_COOKIE_NAME = "language"

AUTH_USER_MODEL = "people.Person"
SILENCED_SYSTEM_CHECKS = ["auth.W004"]  # an address is unique whatever its letters' case: a constraint says so
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["sojourn.base.people.passwords.Argon2id"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_LOGIN_METHODS = {"email"}
# A university reaches the portal under one address, and on the last day of a call half of its students sign in at once:
# what is counted by address is wide, what is counted by account (five failures in five minutes) stays narrow.
ACCOUNT_RATE_LIMITS = {"login": "600/m/ip", "login_failed": "60/m/ip,5/5m/key"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "sojourn.base.people.forms.NamesForm"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_ADAPTER = "sojourn.base.people.adapter.AccountAdapter"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if IS_SECURE else "http"
ACCOUNT_EMAIL_NOTIFICATIONS = True  # whoever owns an account hears of every change to the way into it
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_FORMS = {
    "login": "sojourn.base.people.account_forms.SignIn",
    "signup": "sojourn.base.people.account_forms.SignUp",
    "add_email": "sojourn.base.people.account_forms.AddAddress",
    "change_password": "sojourn.base.people.account_forms.ChangePassword",
    "set_password": "sojourn.base.people.account_forms.SetPassword",
    "reset_password": "sojourn.base.people.account_forms.ForgottenPassword",
    "reset_password_from_key": "sojourn.base.people.account_forms.NewPassword",
    "reauthenticate": "sojourn.base.people.account_forms.PasswordAgain",
}
MFA_ADAPTER = "sojourn.base.people.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "sojourn.base.people.account_forms.Code",
    "reauthenticate": "sojourn.base.people.account_forms.CodeAgain",
    "activate_totp": "sojourn.base.people.account_forms.SwitchCodesOn",
    "deactivate_totp": "sojourn.base.people.account_forms.SwitchCodesOff",
    "generate_recovery_codes": "sojourn.base.people.account_forms.NewRecoveryCodes",
    "add_webauthn": "sojourn.base.people.account_forms.AddPasskey",
    "edit_webauthn": "sojourn.base.people.account_forms.RenamePasskey",
}
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_ALLOW_UNVERIFIED_EMAIL = True  # else nobody with a passkey could ever change their address
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IS_SECURE
MFA_TOTP_ISSUER = "Sojourn"
LOGIN_REDIRECT_URL = "public:start"
LOGIN_URL = "account_login"

EMAIL_BACKEND = "sojourn.base.mail.backend.OutboxBackend"
DEFAULT_FROM_EMAIL = MAIL_FROM

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_SECURE
SESSION_COOKIE_NAME = "session"
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if IS_SECURE else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "manifest-src": ["'self'"],
    }
}

STATIC_URL = "static/"
STATIC_ROOT = DATA / "static"
FILES = DATA / "files"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": FILES}},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if SERVING
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not SERVING
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"pikepdf": {"level": "WARNING"}},  # it greets whoever imports it
}
