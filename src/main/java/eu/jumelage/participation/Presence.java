package eu.jumelage.participation;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Eligibility;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came: noted at the door, by name for those who signed up and by number for those who did not. */
@Component
@Transactional
public class Presence {

    /** Of those from one country who come unannounced. */
    public static final int MOST_WALK_INS = 10_000;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final JdbcClient sql;
    private final Participation participation;
    private final Programme programme;
    private final Dossiers dossiers;
    private final Eligibility eligibility;
    private final Cities cities;
    private final AuditTrail audit;

    Presence(
            JdbcClient sql,
            Participation participation,
            Programme programme,
            Dossiers dossiers,
            Eligibility eligibility,
            Cities cities,
            AuditTrail audit) {
        this.sql = sql;
        this.participation = participation;
        this.programme = programme;
        this.dossiers = dossiers;
        this.eligibility = eligibility;
        this.cities = cities;
        this.audit = audit;
    }

    /**
     * How many were there, by country.
     *
     * @param unsaid of whom nobody knows from where
     */
    public record Counted(Map<String, Integer> countries, int unsaid) {
        public int total() {
            return unsaid
                    + countries.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Notes how many of a group came; null takes the note back.
     *
     * @return false for what is no confirmed registration of this list, or more than signed up
     */
    public boolean note(UUID admission, UUID registration, @Nullable Integer people, Member by) {
        boolean ofThisList = participation
                .held(registration)
                .filter(held -> held.admission().id().equals(admission))
                .isPresent();
        if (!ofThisList || !participation.came(registration, people)) {
            return false;
        }
        audit.note(
                by,
                "presence-noted",
                "registration",
                registration,
                title(admission, by),
                Map.of(),
                Map.of("came", people == null ? "" : people.toString()));
        return true;
    }

    /** Counts people who had not signed up, or takes them back. @return false for no country, or too many */
    public boolean walkIn(UUID admission, String country, int more, Member by) {
        if (!COUNTRIES.contains(country) || Math.abs((long) more) > MOST_WALK_INS || more == 0) {
            return false;
        }
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "walk-in " + admission)
                .query((_, _) -> true)
                .single();
        int before = walkIns(admission).getOrDefault(country, 0);
        int after = before + more;
        if (after < 0 || after > MOST_WALK_INS) {
            return false;
        }
        sql.sql("delete from participation.walk_in where admission = :admission and country = :country")
                .param("admission", admission)
                .param("country", country)
                .update();
        if (after > 0) {
            sql.sql("""
                    insert into participation.walk_in (admission, country, people)
                    values (:admission, :country, :people)""")
                    .param("admission", admission)
                    .param("country", country)
                    .param("people", after)
                    .update();
        }
        audit.note(
                by,
                "walk-ins-counted",
                "admission",
                admission,
                title(admission, by),
                Map.of(country, String.valueOf(before)),
                Map.of(country, String.valueOf(after)));
        return true;
    }

    @Transactional(readOnly = true)
    public Map<String, Integer> walkIns(UUID admission) {
        var people = new TreeMap<String, Integer>();
        sql.sql("select country, people from participation.walk_in where admission = :admission")
                .param("admission", admission)
                .query(row -> {
                    people.put(row.getString("country"), row.getInt("people"));
                });
        return people;
    }

    /** All who came to an activity, however they signed up for it. */
    @Transactional(readOnly = true)
    public Counted counted(UUID activity) {
        var countries = new TreeMap<String, Integer>();
        int[] unsaid = {0};
        sql.sql("""
                select country, sum(people) as people from (
                    select r.country, r.came as people from participation.registration r
                    join participation.admission a on a.id = r.admission
                    where a.activity = :activity and r.state = 'confirmed' and r.came > 0
                    union all
                    select w.country, w.people from participation.walk_in w
                    join participation.admission a on a.id = w.admission where a.activity = :activity) there
                group by country""").param("activity", activity).query(row -> {
            String country = row.getString("country");
            if (country == null) {
                unsaid[0] = row.getInt("people");
            } else {
                countries.put(country, row.getInt("people"));
            }
        });
        return new Counted(countries, unsaid[0]);
    }

    /**
     * Makes the head-counts of the activity what was counted at the door.
     *
     * @param unsaid to which country those are counted who did not say one
     */
    public void fillHeadCounts(UUID activity, String unsaid, Member by) {
        Counted counted = counted(activity);
        var people = new TreeMap<>(counted.countries());
        if (counted.unsaid() > 0) {
            people.merge(unsaid, counted.unsaid(), Integer::sum);
        }
        String host = eligibility.hostCountry(activity);
        var counts = new ArrayList<HeadCount>();
        people.forEach((country, number) -> counts.add(new HeadCount(
                country, country.equals(host) ? HeadCount.Part.HOST : HeadCount.Part.INVITED, null, null, number)));
        int before = dossiers.of(activity).headCounts().stream()
                .mapToInt(HeadCount::people)
                .sum();
        dossiers.count(activity, List.copyOf(counts));
        audit.note(
                by,
                "head-counts-filled",
                "activity",
                activity,
                programme.find(activity).orElseThrow().details().words().title().string(by.language()),
                Map.of("people", String.valueOf(before)),
                Map.of("people", String.valueOf(counted.total())));
    }

    /** The country of the city that runs this installation; empty before it is known. */
    @Transactional(readOnly = true)
    public String home() {
        return cities.home().map(City::country).orElse("");
    }

    private String title(UUID admission, Member by) {
        UUID activity = participation.find(admission).orElseThrow().activity();
        return programme.find(activity).orElseThrow().details().words().title().string(by.language());
    }
}
