-- Anniversaries come every five years: which are next is read from here in the order of the calendar.
create index agreement_anniversary
    on partnerships.agreement ((left(signed, 4)::int % 5), substr(signed, 6), partnership)
    where founding and signed is not null;
