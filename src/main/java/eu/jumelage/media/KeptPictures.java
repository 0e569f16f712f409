package eu.jumelage.media;

import eu.jumelage.media.PictureChange.Act;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How pictures lie in the database. */
@Component
class KeptPictures {

    private final JdbcClient sql;

    KeptPictures(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Picture> find(UUID picture) {
        return sql.sql("""
                select p.id, p.version, p.alternative, p.caption, p.credit, p.licence, p.expires_on, p.shown,
                    p.consent_agreed, p.consent_evidence, p.consent_giver, p.consent_given, p.consent_until,
                    p.width, p.height, p.added_at, p.withdrawn_at, p.withdrawn_reason,
                    array(select v.width from media.variant v where v.picture = p.id order by v.width) as widths
                from media.picture p where p.id = :id""").param("id", picture).query(PictureRows::picture).optional();
    }

    /** One that is to be changed: whoever else wants that waits. */
    Optional<Picture> lock(UUID picture) {
        sql.sql("select id from media.picture where id = :id for update")
                .param("id", picture)
                .query(UUID.class)
                .optional();
        return find(picture);
    }

    /**
     * Which pictures somebody looks for.
     *
     * @param words that occur in theirs; empty for any
     * @param lacking languages of which they lack one; empty for any
     * @param leaving the day until which they leave; null for any
     * @param shownOn a day on which they are shown; null for any
     */
    record Wanted(
            String words,
            @Nullable Boolean withdrawn,
            boolean people,
            List<Language> lacking,
            @Nullable LocalDate leaving,
            @Nullable LocalDate shownOn) {}

    List<Picture> list(Wanted wanted, Picture.@Nullable Key after, int most) {
        return sql.sql("""
                select p.id, p.version, p.alternative, p.caption, p.credit, p.licence, p.expires_on, p.shown,
                    p.consent_agreed, p.consent_evidence, p.consent_giver, p.consent_given, p.consent_until,
                    p.width, p.height, p.added_at, p.withdrawn_at, p.withdrawn_reason,
                    array(select v.width from media.variant v where v.picture = p.id order by v.width) as widths
                from media.picture p
                where (:words = '' or p.words ilike '%' || :words || '%')
                    and (:withdrawn::boolean is null or (p.withdrawn_at is not null) = :withdrawn)
                    and (not :people or p.shown <> 'nobody')
                    and (cardinality(:lacking::text[]) = 0 or exists (
                        select from unnest(:lacking::text[]) l (tag)
                        where p.alternative is not null
                                and coalesce((p.alternative #>> array['in', l.tag, 'of'])::int, 0)
                                    < (p.alternative ->> 'version')::int
                            or p.caption is not null
                                and coalesce((p.caption #>> array['in', l.tag, 'of'])::int, 0)
                                    < (p.caption ->> 'version')::int))
                    and (:leaving::date is null or least(p.expires_on, p.consent_until) <= :leaving)
                    and (:shownOn::date is null or coalesce(least(p.expires_on, p.consent_until) > :shownOn, true))
                    and (:afterAt::timestamptz is null or (p.added_at, p.id) < (:afterAt, :afterId::uuid))
                order by p.added_at desc, p.id desc
                limit :most""")
                .param("words", wanted.words().replaceAll("[\\\\%_]", "\\\\$0"))
                .param("withdrawn", wanted.withdrawn())
                .param("people", wanted.people())
                .param("lacking", wanted.lacking().stream().map(Language::tag).toArray(String[]::new))
                .param("leaving", wanted.leaving())
                .param("shownOn", wanted.shownOn())
                .param("afterAt", after == null ? null : PictureRows.at(after.addedAt()))
                .param("afterId", after == null ? null : after.id())
                .param("most", most)
                .query(PictureRows::picture)
                .list();
    }

    void add(Picture picture, List<Variant> variants) {
        sql.sql("""
                insert into media.picture (id, version, alternative, caption, credit, licence, expires_on, shown,
                    consent_agreed, consent_evidence, consent_giver, consent_given, consent_until,
                    width, height, added_at)
                values (:id, :version, :alternative::jsonb, :caption::jsonb, :credit, :licence, :expires, :shown,
                    :agreed, :evidence, :giver, :given, :until, :width, :height, :addedAt)""")
                .params(params(picture))
                .param("width", picture.width())
                .param("height", picture.height())
                .param("addedAt", PictureRows.at(picture.addedAt()))
                .update();
        for (Variant variant : variants) {
            sql.sql("""
                    insert into media.variant (picture, width, height, type, bytes)
                    values (:picture, :width, :height, :type, :bytes)""")
                    .param("picture", picture.id())
                    .param("width", variant.width())
                    .param("height", variant.height())
                    .param("type", variant.type())
                    .param("bytes", variant.bytes())
                    .update();
        }
    }

    void change(Picture picture) {
        var withdrawal = picture.withdrawal();
        sql.sql("""
                update media.picture
                set version = :version, alternative = :alternative::jsonb, caption = :caption::jsonb,
                    credit = :credit, licence = :licence, expires_on = :expires, shown = :shown,
                    consent_agreed = :agreed, consent_evidence = :evidence, consent_giver = :giver,
                    consent_given = :given, consent_until = :until,
                    withdrawn_at = :withdrawnAt, withdrawn_reason = :withdrawnReason
                where id = :id""")
                .params(params(picture))
                .param("withdrawnAt", withdrawal == null ? null : PictureRows.at(withdrawal.at()))
                .param("withdrawnReason", withdrawal == null ? null : withdrawal.reason())
                .update();
    }

    /** Notes a step that is about to be made, with the row as it lies there now; the first has none before it. */
    void note(Picture after, Act act, Instant at) {
        sql.sql("""
                insert into media.picture_change (picture, version, at, act, was)
                select p.id, :version, :at, :act, case when :act <> 'added' then to_jsonb(p) - 'words' end
                from media.picture p where p.id = :id""")
                .param("id", after.id())
                .param("version", after.version())
                .param("at", PictureRows.at(at))
                .param("act", PictureRows.word(act))
                .update();
    }

    List<PictureChange> history(UUID picture) {
        return sql.sql("""
                select c.version as to_version, c.at, c.act, p.id, p.alternative, p.caption, p.credit, p.licence,
                    p.expires_on, p.shown, p.consent_agreed, p.consent_evidence, p.consent_giver, p.consent_given,
                    p.consent_until
                from media.picture_change c cross join lateral jsonb_populate_record(null::media.picture, c.was) p
                where c.picture = :id
                order by c.version""").param("id", picture).query(PictureRows::change).list();
    }

    Optional<Variant> variant(UUID picture, int width) {
        return sql.sql("""
                select width, height, type, bytes from media.variant
                where picture = :picture and width = :width""")
                .param("picture", picture)
                .param("width", width)
                .query((row, _) -> new Variant(
                        row.getInt("width"), row.getInt("height"), row.getString("type"), row.getBytes("bytes")))
                .optional();
    }

    /** Nothing brings them back. */
    void destroy(UUID picture) {
        sql.sql("delete from media.variant where picture = :picture")
                .param("picture", picture)
                .update();
    }

    private static Map<String, @Nullable Object> params(Picture picture) {
        PictureDetails said = picture.details();
        Consent consent = said.consent();
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", picture.id());
        params.put("version", picture.version());
        params.put("alternative", Texts.writeOrNull(said.alternative().textOrNull()));
        params.put("caption", Texts.writeOrNull(said.caption()));
        params.put("credit", said.credit());
        params.put("licence", said.licence());
        params.put("expires", said.expires());
        params.put("shown", PictureRows.word(said.shown()));
        params.put("agreed", consent == null ? null : consent.agreed());
        params.put("evidence", consent == null ? null : consent.evidence());
        params.put("giver", consent == null ? null : PictureRows.word(consent.giver()));
        params.put("given", consent == null ? null : consent.given());
        params.put("until", consent == null ? null : consent.until());
        return params;
    }
}
