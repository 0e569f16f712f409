package eu.jumelage.office;

import eu.jumelage.office.Letter.Settled;
import eu.jumelage.office.Letter.Subject;
import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters that reach the office from the public pages. */
@Component
@Transactional
public class Letters {

    /** In characters, of the message; page and address may have a quarter of it. */
    public static final int LONGEST = 8_000;

    /** Half a year after it arrived nothing of a letter is left but that there was one. */
    public static final Period KEPT = Period.ofMonths(6);

    /** So many that no office reads more, but somebody might send them. */
    private static final int MOST_IN_AN_HOUR = 200;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final InstantSource time;

    Letters(JdbcClient sql, AuditTrail audit, InstantSource time) {
        this.sql = sql;
        this.audit = audit;
        this.time = time;
    }

    /** Whether an answer can be sent there; blank where none is wanted. */
    public static boolean canAnswer(String replyTo) {
        return replyTo.isBlank() || isAddress(replyTo.strip());
    }

    private static boolean isAddress(String reply) {
        return reply.length() <= LONGEST / 4 && ADDRESS.matcher(reply).matches();
    }

    /** Writes to the office. Blank where no answer is wanted counts as none. */
    public Writing write(Subject subject, String page, String message, @Nullable String replyTo, Language language) {
        String said = printable(message);
        String reply = replyTo == null || replyTo.isBlank() ? null : replyTo.strip();
        if (said.isBlank()) {
            return new Writing.Empty();
        }
        if (said.length() > LONGEST) {
            return new Writing.TooLong(LONGEST);
        }
        if (reply != null && !isAddress(reply)) {
            return new Writing.NoAddress(reply);
        }
        String about = printable(page);
        var letter = new Letter(
                UUID.randomUUID(),
                subject,
                about.substring(0, Math.min(about.length(), LONGEST / 4)),
                said,
                reply,
                language,
                time.instant().truncatedTo(ChronoUnit.MICROS), // as the database keeps it
                null,
                false);
        keep(letter);
        return new Writing.Arrived(letter);
    }

    /** Whether so many arrived within an hour that no more are taken for now. */
    @Transactional(readOnly = true)
    public boolean isFull() {
        return sql.sql("""
                select count(*) >= :most from (
                    select from office.letter where arrived_at > :since and answered_at is null limit :most) lately""")
                .param("most", MOST_IN_AN_HOUR)
                .param("since", time.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Those that nobody has settled, the oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> open() {
        return sql.sql("""
                select id, subject, page, message, reply_to, language, arrived_at, answered_at, settled_by, note, erased_at
                from office.letter
                where answered_at is null and erased_at is null
                order by arrived_at, id""").query(Letters::read).list();
    }

    /** Those that somebody settled and that are still kept, the latest first. */
    @Transactional(readOnly = true)
    public List<Letter> settled(int most) {
        return sql.sql("""
                select id, subject, page, message, reply_to, language, arrived_at, answered_at, settled_by, note, erased_at
                from office.letter
                where answered_at is not null and erased_at is null
                order by answered_at desc, id limit :most""").param("most", most).query(Letters::read).list();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(UUID letter) {
        return sql.sql("""
                select id, subject, page, message, reply_to, language, arrived_at, answered_at, settled_by, note, erased_at
                from office.letter
                where id = :letter""").param("letter", letter).query(Letters::read).optional();
    }

    /** How many ever arrived; the erased ones count. */
    @Transactional(readOnly = true)
    public long total() {
        return sql.sql("select count(*) from office.letter").query(Long.class).single();
    }

    /** Takes it off the open ones; a second answer changes nothing. */
    public void answered(UUID letter) {
        sql.sql("update office.letter set answered_at = :now where id = :letter and answered_at is null")
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("letter", letter)
                .update();
    }

    /** The same by a member, who says what came of it; who settles second changes nothing. */
    public void settle(UUID letter, String note, Member by) {
        int settled = sql.sql("""
                update office.letter set answered_at = :now, settled_by = :by, note = :note
                where id = :letter and answered_at is null and erased_at is null""")
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("note", printable(note))
                .param("letter", letter)
                .update();
        if (settled == 1) {
            String page = find(letter).map(Letter::page).orElse("");
            audit.note(by, "letter-settled", "letter", letter, page, Map.of(), Map.of("note", printable(note)));
        }
    }

    /**
     * Erases what its writers said and where they are reached, once its period is over.
     *
     * @return how many letters
     */
    public int forget() {
        List<UUID> over = sql.sql("""
                update office.letter set message = '', reply_to = null, page = '', erased_at = :now
                where erased_at is null and arrived_at < :before
                returning id""")
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("before", time.instant().atOffset(ZoneOffset.UTC).minus(KEPT))
                .query(UUID.class)
                .list();
        over.forEach(letter -> audit.note(null, "letter-erased", "letter", letter, "", Map.of(), Map.of()));
        return over.size();
    }

    private void keep(Letter letter) {
        sql.sql("""
                insert into office.letter (id, subject, page, message, reply_to, language, arrived_at)
                values (:id, :subject, :page, :message, :replyTo, :language, :arrivedAt)""")
                .param("id", letter.id())
                .param("subject", letter.subject().name().toLowerCase(Locale.ROOT))
                .param("page", letter.page())
                .param("message", letter.message())
                .param("replyTo", letter.replyTo())
                .param("language", letter.language().tag())
                .param("arrivedAt", letter.arrivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The database cannot keep U+0000, and nobody reads the other control characters. */
    private static String printable(String written) {
        return written.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                Subject.valueOf(row.getString("subject").toUpperCase(Locale.ROOT)),
                row.getString("page"),
                row.getString("message"),
                row.getString("reply_to"),
                new Language(row.getString("language")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                settled(row),
                row.getObject("erased_at") != null);
    }

    private static @Nullable Settled settled(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Settled(
                        Objects.requireNonNullElse(row.getString("settled_by"), ""),
                        at.toInstant(),
                        Objects.requireNonNullElse(row.getString("note"), ""));
    }
}
