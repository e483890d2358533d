"""Pages that need no account."""

from django.urls import path

from sojourn.portals.public.views import account, calls, catalogue, demonstration, mail, wishes

app_name = "public"
urlpatterns = [
    # Calls
    path("calls/", calls.calls, name="calls"),
    path("calls/<slug:code>/", calls.call, name="call"),
    path("calls/<slug:code>/check/", calls.check, name="call_check"),
    path("calls/<slug:code>/dates.ics", calls.dates, name="call_dates"),
    path("time-zone/", calls.zone, name="zone"),
    # Catalogue and wish-list
    path("projects/", catalogue.catalogue, name="catalogue"),
    path("projects/take/<slug:form>/", catalogue.take, name="take"),
    path("projects/<slug:code>/", catalogue.project, name="project"),
    path("projects/<slug:code>/keep/", wishes.keep, name="keep"),
    path("projects/<slug:code>/let-go/", wishes.let_go, name="let-go"),
    path("wishes/", wishes.wishes, name="wishes"),
    path("wishes/take/<slug:form>/", wishes.take_wishes, name="take-wishes"),
    path("wishes/compare/", wishes.compare, name="compare"),
    # Demonstration: nothing of it is there outside one.
    path("demonstration/", demonstration.demonstration, name="demonstration"),
    path("demonstration/enter/", demonstration.enter, name="enter"),
    path("demonstration/leave/", demonstration.leave, name="leave"),
    path("demonstration/clock/", demonstration.move_clock, name="clock"),
    # The own account
    path("start/", account.start, name="start"),
    path("profile/", account.profile, name="profile"),
    path("profile/role/", account.role, name="role"),
    path("profile/roles/<int:number>/leave/", account.leave_role, name="leave_role"),
    path("profile/elsewhere/", account.sign_out_elsewhere, name="sign_out_elsewhere"),
    path("stop-acting/", account.stop_acting, name="stop_acting"),
    path("invitation/<str:token>/", account.invitation, name="invitation"),
    path("way-back/", account.way_back, name="way_back"),
    path("way-back/<str:token>/", account.way_back_asked, name="way_back_asked"),
    # The outbox of a demonstration
    path("mail/", mail.mails, name="mails"),
    path("mail/<int:number>/", mail.mail, name="mail"),
]
