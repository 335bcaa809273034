"""Forms as a browser sends them: everything that the page holds, with some of it changed."""

from django.urls import reverse


def filled(page):
    """What a browser would send for the form of the page unchanged."""
    sent = fields_of(page.context["adminform"].form)
    for formset in page.context["inline_admin_formsets"]:
        formset = formset.formset
        sent.update(fields_of(formset.management_form))
        for form in formset.forms:
            sent.update(fields_of(form))
    return sent


def fields_of(form):
    """The fields of one form with their values, as text."""
    values = {}
    for bound in form:
        value = bound.value()
        if value is None or value is False:
            value = ""
        if hasattr(value, "isoformat"):
            value = value.isoformat()
        if not (value == "" and bound.field.__class__.__name__ == "BooleanField"):
            values[bound.html_name] = [getattr(one, "pk", one) for one in value] if isinstance(value, list) else value
    return values


def change_url(thing):
    """The address of the thing's form."""
    return reverse(f"admin:articles_{thing._meta.model_name}_change", args=[thing.pk])


def save(desk, thing, **changes):
    """Open the thing's form, change some fields and save; the answer."""
    sent = filled(desk.get(change_url(thing)))
    sent.update(changes)
    return desk.post(change_url(thing), sent)
