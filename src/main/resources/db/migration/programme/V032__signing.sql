-- Who signs an agreement is neither a guest nor on the panel.
alter table programme.activity_person drop constraint activity_person_role_check;
alter table programme.activity_person add constraint activity_person_role_check
    check (role in ('speaker', 'guest', 'moderator', 'signatory'));

-- A kind stands alone above a title, where "Other" tells nothing; what the office has named itself stays.
update programme.kind
set name = '{"source": "de", "version": 1, "in": {"de": {"is": "Veranstaltung", "of": 1}, "en": {"is": "Event", "of": 1}, "fr": {"is": "Activité", "of": 1}, "nl": {"is": "Activiteit", "of": 1}}}'
where key = 'other' and name = '{"source": "de", "version": 1, "in": {"de": {"is": "Weitere", "of": 1}, "en": {"is": "Other", "of": 1}, "fr": {"is": "Autre", "of": 1}, "nl": {"is": "Andere", "of": 1}}}';
