package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Reasons;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why something was changed, in more languages than when it had to be said at once. */
@Component
class ReasonForm implements Editable {

    static final String KIND = "reason";

    private final Programme programme;
    private final Reasons reasons;
    private final ActivityForm activities;
    private final ChangeList list;
    private final Offers offers;
    private final JdbcClient sql;

    ReasonForm(
            Programme programme,
            Reasons reasons,
            ActivityForm activities,
            ChangeList list,
            Offers offers,
            JdbcClient sql) {
        this.programme = programme;
        this.reasons = reasons;
        this.activities = activities;
        this.list = list;
        this.offers = offers;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Field.Section("reason-said", "reason.section"),
                new Field.Hidden("activity", "kind.one.activity"),
                new Field.Translated("reason", "field.change.reason", true, false));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    /** It was said with a change; here it is only translated. */
    @Override
    public boolean canBegin() {
        return false;
    }

    @Override
    public Optional<Entries> current(UUID act) {
        return reasons.find(act)
                .flatMap(reason -> programme
                        .activityOf(act)
                        .map(activity -> Reading.typed("reason", reason).with("activity", activity.toString())));
    }

    @Override
    public Applied apply(UUID act, Entries entries, Member by) {
        Optional<Text> said = reasons.find(act);
        if (said.isEmpty()) {
            return Applied.refused("", "course.problem.no-activity");
        }
        var reading = new Reading(entries, offers.languages());
        Text reason = reading.requiredText("reason", said.get());
        if (!reading.problems().isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        return reasons.translate(act, reason)
                ? new Applied.Done()
                : Applied.refused("reason." + said.get().source(), "reason.problem.stays");
    }

    @Override
    public String title(Entries entries, Language reader) {
        Words words = Words.in(reader);
        return list.title(entries.get("activity"), reader)
                .map(title -> words.say("named", words.say("kind.one.reason"), title))
                .orElseGet(() -> words.say("kind.new.reason"));
    }

    @Override
    public List<String> columns() {
        return List.of("records.date", "field.reason");
    }

    /** The last said first; what was said of many at once stands once. */
    @Override
    public List<Row> list(Language reader, String search, int most) {
        return sql.sql("""
                select said.id, a.title, said.public_reason, to_char(said.at, 'YYYY-MM-DD') as day
                from (
                    select distinct on (public_reason) id, activity, public_reason, at, recorded from (
                        select id, activity, public_reason, at, recorded from programme.act
                        where public_reason is not null order by recorded desc limit :read) newest
                    order by public_reason, recorded) said
                join programme.activity a on a.id = said.activity
                where :search = '' or partnerships.findable(a.title) like '%' || partnerships.findable(:search) || '%'
                    or partnerships.findable(said.public_reason) like '%' || partnerships.findable(:search) || '%'
                order by said.recorded desc limit :most""")
                .param("read", ProgrammeTranslations.MOST)
                .param("search", search.replaceAll("[\\\\%_]", " ").strip())
                .param("most", most)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        Texts.column(row, "title").string(reader),
                        List.of(
                                SaidDay.of(row.getString("day"), reader),
                                Titles.shortened(
                                        Texts.column(row, "public_reason").string(reader), reader, "kind.reason")),
                        null))
                .list();
    }

    @Override
    public Optional<String> address(UUID act, Language reader) {
        return programme.activityOf(act).flatMap(activity -> activities.address(activity, reader));
    }
}
