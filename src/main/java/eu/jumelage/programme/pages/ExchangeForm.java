package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Hidden;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Edit;
import eu.jumelage.programme.Participants.Organisation;
import eu.jumelage.programme.Participants.OrganisationRole;
import eu.jumelage.programme.PersonnelExchange;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publication;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The form of an exchange of staff: who received them, for how long, how many, and what was learned. */
@Component
class ExchangeForm implements Editable {

    private static final String KIND = "personnel-exchange";

    /** A working life has no more, and a city no more to spare. */
    private static final int MOST_WEEKS = 520;

    private static final int MOST_PEOPLE = 10_000;

    private final JdbcClient sql;
    private final Programme programme;
    private final Dossiers dossiers;
    private final Offers offers;
    private final ActivityForm activities;

    ExchangeForm(JdbcClient sql, Programme programme, Dossiers dossiers, Offers offers, ActivityForm activities) {
        this.sql = sql;
        this.programme = programme;
        this.dossiers = dossiers;
        this.offers = offers;
        this.activities = activities;
    }

    @Override
    public String kind() {
        return "exchange";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Hidden("title.source", "field.title"),
                new Hidden("title.de", "field.title"),
                new Hidden("title.fr", "field.title"),
                new Hidden("title.nl", "field.title"),
                new Hidden("title.en", "field.title"),
                new Group(
                        "host",
                        "exchange.hosts",
                        List.of(new Choice("id", "field.organisation", true, offers.organisations(reader)))),
                new Line("weeks", "exchange.weeks", false),
                new Line("people", "exchange.people", false),
                new Translated("learned", "exchange.learned", false, true));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return programme.find(id).flatMap(activity -> {
            var exchange = dossiers.of(id).exchange();
            return exchange.isPresent() || activity.details().kind().equals(KIND)
                    ? Optional.of(typed(activity, exchange.orElse(new PersonnelExchange(null, null, null))))
                    : Optional.empty();
        });
    }

    private static Entries typed(Activity activity, PersonnelExchange exchange) {
        var parts = new ArrayList<>(List.of(
                Reading.typed("title", activity.details().words().title()),
                Reading.typed("learned", exchange.learned()),
                Entries.NONE
                        .with("weeks", exchange.weeks() == null ? "" : String.valueOf(exchange.weeks()))
                        .with("people", exchange.people() == null ? "" : String.valueOf(exchange.people()))));
        int number = 0;
        for (Organisation host : hosts(activity)) {
            parts.add(Entries.NONE.with(
                    "host." + number++ + ".id", host.organisation().toString()));
        }
        return Entries.together(parts);
    }

    private static List<Organisation> hosts(Activity activity) {
        return activity.details().participants().organisations().stream()
                .filter(one -> one.role() == OrganisationRole.HOST)
                .toList();
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Optional<Activity> known = programme.find(id);
        if (known.isEmpty() || known.get().publication() == Publication.WITHDRAWN) {
            return Applied.refused("", "problem.withdrawn");
        }
        Activity now = known.get();
        var before = dossiers.of(id).exchange();
        var exchange = new PersonnelExchange(
                number(reading, "weeks", MOST_WEEKS),
                number(reading, "people", MOST_PEOPLE),
                reading.text("learned", before.map(PersonnelExchange::learned).orElse(null)));
        List<Organisation> hosts = readHosts(reading);
        return reading.problems().isEmpty() ? applied(now, hosts, exchange) : new Applied.Refused(reading.problems());
    }

    private Applied applied(Activity now, List<Organisation> hosts, PersonnelExchange exchange) {
        if (!hosts.equals(hosts(now))) {
            var participants = now.details().participants();
            var all = Stream.concat(
                            participants.organisations().stream().filter(one -> one.role() != OrganisationRole.HOST),
                            hosts.stream())
                    .toList();
            Edit edit = programme.edit(now, now.details().participants(participants.organisations(all)));
            if (!(edit instanceof Edit.Saved)) {
                return Applied.refused("", "review.overtaken");
            }
        }
        dossiers.exchange(now.id(), exchange);
        return new Applied.Done();
    }

    private static List<Organisation> readHosts(Reading reading) {
        var hosts = new ArrayList<Organisation>();
        for (String row : reading.rows("host")) {
            reading.reference(row + ".id").ifPresent(id -> {
                var host = new Organisation(id, OrganisationRole.HOST);
                if (hosts.contains(host)) {
                    reading.wrong(row + ".id", "problem.twice-chosen");
                } else {
                    hosts.add(host);
                }
            });
        }
        return hosts;
    }

    /** Nobody for no week is no exchange; empty is unknown. */
    private static @Nullable Integer number(Reading reading, String field, int most) {
        Integer number = reading.number(field).orElse(null);
        if (number != null && (number < 1 || number > most)) {
            reading.wrong(field, "exchange.problem.number", most);
        }
        return number;
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "title", reader, "kind.exchange");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return Offers.rows(
                sql.sql("""
                        select a.id, a.title as name from programme.activity a
                        where a.publication <> 'withdrawn' and (a.kind = :kind
                            or a.id in (select activity from programme.personnel_exchange))
                        order by a.starts_at desc nulls last, a.id limit :most""")
                        .param("kind", KIND)
                        .param("most", most)
                        .query((row, _) -> new Field.Option(
                                row.getString("id"), Texts.column(row, "name").string(reader)))
                        .list(),
                search,
                most);
    }

    @Override
    public boolean canBegin() {
        return false;
    }

    @Override
    public boolean isWithdrawn(UUID id) {
        return activities.isWithdrawn(id);
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return activities.address(id, reader);
    }
}
