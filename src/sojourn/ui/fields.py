"""Form fields as mark-up: label, help, error, box, all tied together."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString, mark_safe

from sojourn.ui.forms import PARTS_OF_DATE, CivilDateWidget, FileDropField, TextsWidget
from sojourn.ui.icons import drawn
from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.rows import RowError, RowsWidget, cell_id, drawn_rows
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.uploads import drawn_upload
from sojourn.ui.words import error_words

LANGUAGE_NAMES = {"ko": "한국어", "en": "English", "fr": "Français"}
DATE_CLASSES = {"y": "year", "m": "month", "d": "two"}
NOTHING = SafeString("")


def errors_of(bound: BoundField) -> list[str]:
    """The sentences of a field's errors; those of rows stand beside their rows."""
    errors = (error for error in bound.errors.as_data() if not isinstance(error, RowError))
    return [sentence for error in errors for sentence in error_words(error)]


def drawn_field(
    bound: BoundField, *, help_text: str = "", width: str = "", met: str = "", label: str = ""
) -> SafeString:
    """One field. `width`: short, year, medium; `met`: a rule that is kept, said in green."""
    if bound.is_hidden:
        return mark_safe(str(bound))  # noqa: S308  a hidden input, escaped by the framework
    field, identity = bound.field, bound.auto_id
    said = help_text or bound.help_text
    wrongs = errors_of(bound)
    parts = _Parts(
        # A form that keeps drafts requires nothing to save: what is needed in the end has a mark of its own.
        label=_label(str(label or bound.label), is_optional=not (field.required or getattr(field, "is_needed", False))),
        help=format_html('<p class="help" id="{}-help">{}</p>', identity, said) if said else NOTHING,
        error=_errors(identity, wrongs),
        met=format_html('<p class="met">{}<span>{}</span></p>', drawn("tick"), met) if met else NOTHING,
    )
    described = " ".join([*([f"{identity}-help"] if said else []), *([f"{identity}-error"] if wrongs else [])])
    attrs: dict[str, Any] = {"aria-describedby": described or False}
    attrs |= {"aria-invalid": "true"} if wrongs else {}
    attrs |= {"class": width} if width else {}
    return format_html('<div class="field{}">{}</div>', " wrong" if bound.errors else "", _kind(bound, attrs, parts))


class _Parts:
    """What stands around the box."""

    def __init__(self, label: SafeString, help: SafeString, error: SafeString, met: SafeString) -> None:  # noqa: A002  as it is called on the page
        self.label, self.help, self.error, self.met = label, help, error, met


def _label(words: str, *, is_optional: bool) -> SafeString:
    mark = format_html(' <span class="optional">({})</span>', page_speaker()("ui-optional")) if is_optional else NOTHING
    return format_html("{}{}", words, mark)


def _errors(identity: str, wrongs: Iterable[str]) -> SafeString:
    sentences = format_html_join("", "<span>{}</span>", ((wrong,) for wrong in wrongs))
    return (
        format_html('<p class="error" id="{}-error">{}{}</p>', identity, drawn("refused"), sentences)
        if sentences
        else NOTHING
    )


def _kind(bound: BoundField, attrs: dict[str, Any], parts: _Parts) -> SafeString:
    widget = bound.field.widget
    if isinstance(widget, TextsWidget):
        return _tongues(bound, attrs, parts)
    if isinstance(widget, RowsWidget):
        return _group(bound, parts, drawn_rows(bound))
    if isinstance(widget, CivilDateWidget):
        return _date(bound, attrs, parts)
    if isinstance(widget, forms.CheckboxInput):
        return _box(bound, attrs, parts)
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return _choices(bound, parts)
    if isinstance(widget, forms.ClearableFileInput | forms.FileInput):
        return _file(bound, attrs, parts)
    return format_html(
        '<label for="{}">{}</label>{}{}{}{}',
        bound.id_for_label,
        parts.label,
        parts.help,
        parts.error,
        bound.as_widget(attrs=attrs),
        parts.met,
    )


def _group(bound: BoundField, parts: _Parts, inside: SafeString, kind: str = "") -> SafeString:
    described = " ".join(
        f"{bound.auto_id}-{end}" for end, there in (("help", parts.help), ("error", parts.error)) if there
    )
    mark = format_html(' aria-describedby="{}"', described) if described else NOTHING
    return format_html(
        '<fieldset id="{}"{}{}><legend>{}</legend>{}{}{}{}</fieldset>',
        bound.auto_id,
        mark,
        SafeString(f' class="{kind}"') if kind else NOTHING,
        parts.label,
        parts.help,
        parts.error,
        inside,
        parts.met,
    )


def _tongues(bound: BoundField, attrs: dict[str, Any], parts: _Parts) -> SafeString:
    boxes = []
    for box in bound.subwidgets[0].data["subwidgets"]:
        language = box["name"].rsplit("_", 1)[-1]
        boxes.append((language, box["attrs"]["id"], LANGUAGE_NAMES[language], _drawn_box(bound, language, box, attrs)))
    inside = format_html_join(
        "",
        '<div class="tongue" data-language="{}"><label for="{}" lang="{}">{}</label>{}</div>',
        ((language, identity, language, name, widget) for language, identity, name, widget in boxes),
    )
    return _group(bound, parts, format_html('<div class="tongues" data-tongues>{}</div>', inside))


def _drawn_box(bound: BoundField, language: str, box: dict[str, object], attrs: dict[str, Any]) -> SafeString:
    widget = bound.field.widget.widgets[list(LANGUAGE_NAMES).index(language)]
    own = {"id": box["attrs"]["id"], "lang": language, **attrs}  # type: ignore[index]  # the framework's own shape
    return SafeString(widget.render(box["name"], box["value"], own))


def _date(bound: BoundField, attrs: dict[str, Any], parts: _Parts) -> SafeString:
    boxes = {box["name"].rsplit("_", 1)[-1]: box for box in bound.subwidgets[0].data["subwidgets"]}
    language, speaker = page_speaker().language, page_speaker()
    cells = []
    for part in PARTS_OF_DATE[language]:
        box = boxes[part]
        widget = bound.field.widget.widgets["ymd".index(part)]
        own = {"id": box["attrs"]["id"], **attrs, "class": DATE_CLASSES[part]}
        drawn_box = SafeString(widget.render(box["name"], box["value"], own))
        cells.append((box["attrs"]["id"], speaker(f"ui-date-{part}"), drawn_box))
    pattern = (
        '<span class="part">{2}<label for="{0}">{1}</label></span>'
        if language == "ko"
        else '<span class="part"><label for="{0}">{1}</label>{2}</span>'
    )
    return _group(bound, parts, format_html('<div class="date-parts">{}</div>', format_html_join("", pattern, cells)))


def _box(bound: BoundField, attrs: dict[str, Any], parts: _Parts) -> SafeString:
    return format_html(
        '{}<div class="choice">{}<label for="{}">{}{}</label></div>',
        parts.error,
        bound.as_widget(attrs=attrs),
        bound.id_for_label,
        bound.label,
        parts.help and _as_span(parts.help),
    )


def _as_span(paragraph: SafeString) -> SafeString:
    return SafeString(paragraph.replace("<p ", "<span ", 1).replace("</p>", "</span>"))


def _choices(bound: BoundField, parts: _Parts) -> SafeString:
    inside = format_html_join(
        "",
        '<div class="choice">{}<label for="{}">{}</label></div>',
        ((one.tag(), one.id_for_label, one.choice_label) for one in bound.subwidgets),
    )
    return _group(bound, parts, format_html('<div class="choices">{}</div>', inside))


def _file(bound: BoundField, attrs: dict[str, Any], parts: _Parts) -> SafeString:
    field = bound.field
    limits, data = NOTHING, NOTHING
    if isinstance(field, FileDropField):
        speaker, kinds = page_speaker(), ", ".join(kind.removeprefix(".").upper() for kind in field.kinds)
        most = speaker.number(field.most_bytes // 1_000_000)
        told = speaker("ui-file-limits", kinds=kinds, most=most) if kinds else speaker("ui-file-most", most=most)
        limits = format_html('<p class="help" id="{}-limits">{}</p>', bound.auto_id, told)
        attrs["aria-describedby"] = f"{attrs['aria-describedby'] or ''} {bound.auto_id}-limits".strip()
        data = format_html(
            ' data-most="{}" data-large="{}" data-other="{}"',
            field.most_bytes,
            speaker("ui-file-large", **{"is": "{is}", "most": most}),
            speaker("ui-file-other", kinds=kinds),
        )
    return format_html(
        '<label for="{}">{}</label>{}{}{}<div class="drop" data-drop data-choose="{}" data-or="{}"{}>{}</div>{}{}',
        bound.id_for_label,
        parts.label,
        parts.help,
        limits,
        parts.error,
        page_speaker()("ui-choose-file"),
        page_speaker()("ui-or-drop"),
        data,
        bound.as_widget(attrs=attrs),
        drawn_upload(),
        parts.met,
    )


def summary(form: forms.BaseForm) -> SafeString:
    """All errors of a form, each a link to its field; nothing when there is none."""
    if not form.is_bound or not form.errors:
        return NOTHING
    lines: list[tuple[str | None, str]] = [
        (None, sentence) for error in form.non_field_errors().as_data() for sentence in error_words(error)
    ]
    lines += [
        (_target(bound, error), page_speaker()("ui-error-line", label=str(bound.label), error=sentence))
        for bound in form
        for error in bound.errors.as_data()
        for sentence in error_words(error)
    ]
    rows = format_html_join("", "<li>{}</li>", ((_line(target, sentence),) for target, sentence in lines))
    return format_html(
        '<div class="errors" role="alert" tabindex="-1" data-focus><h2>{}</h2><ol>{}</ol></div>',
        page_speaker()("ui-errors", count=len(lines)),
        rows,
    )


def _target(bound: BoundField, error: ValidationError) -> str:
    if isinstance(error, RowError):
        return cell_id(bound, error.row, error.cell)
    grouped = isinstance(bound.field.widget, TextsWidget | CivilDateWidget | forms.RadioSelect)
    return str(bound.auto_id if grouped else bound.id_for_label or bound.auto_id)


def _line(target: str | None, sentence: str) -> SafeString:
    return format_html('<a href="#{}">{}</a>', target, sentence) if target else format_html("<span>{}</span>", sentence)


def whole(form: forms.BaseForm) -> SafeString:
    """The error summary and every field of a form in order."""
    return format_html("{}{}", summary(form), format_html_join("", "{}", ((drawn_field(bound),) for bound in form)))
