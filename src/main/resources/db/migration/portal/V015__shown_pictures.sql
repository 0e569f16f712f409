-- A picture that may be shown at that moment: not withdrawn, and neither its time nor the consent of those on it is over.
-- Both are over from the first instant of their day at home, which is a midnight at which every page is drawn anew
-- anyway; so next_change need not ask for them.
create function portal.picture(of_picture uuid, at timestamptz) returns jsonb
    language sql stable parallel safe
begin atomic
    select jsonb_build_object('id', p.id, 'alternative', p.alternative, 'caption', p.caption, 'credit', p.credit,
        'licence', p.licence, 'width', p.width, 'height', p.height,
        'widths', (select jsonb_agg(v.width order by v.width) from media.variant v where v.picture = p.id))
    from media.picture p
    where p.id = of_picture and p.withdrawn_at is null
        and (least(p.expires_on, p.consent_until) is null
            or least(p.expires_on, p.consent_until) > (at at time zone
                coalesce((select c.zone from partnerships.city c where c.home), 'UTC'))::date);
end;

drop function portal.picture(uuid);
