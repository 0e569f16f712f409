package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Commitments;
import eu.jumelage.programme.HomeClock;
import eu.jumelage.programme.TypedCommitment;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet of a commitment. */
@Component
class CommitmentSheet implements LedgerSheet<Commitment> {

    static final Names NAMES = new Names("commitments", "commitment.new", "commitment.title");

    private final Commitments commitments;
    private final Offers offers;
    private final HomeClock clock;

    CommitmentSheet(Commitments commitments, Offers offers, HomeClock clock) {
        this.commitments = commitments;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public Names names() {
        return NAMES;
    }

    @Override
    public Commitments ledger() {
        return commitments;
    }

    @Override
    public List<Language> languages(Language reader) {
        return offers.languages().stream()
                .sorted(Comparator.comparing(language -> !language.equals(reader)))
                .toList();
    }

    @Override
    public Entries blank(Language reader) {
        return Entries.NONE.with("state", "open").with("language", reader.tag());
    }

    @Override
    public Entries typed(Commitment commitment, Language reader) {
        var typed = new TreeMap<String, String>();
        commitment.text().in().forEach((language, wording) -> typed.put("text." + language, wording.is()));
        typed.put("city", commitment.byCity().toString());
        typed.put("owner", commitment.owner().name());
        typed.put("email", Objects.toString(commitment.owner().email(), ""));
        typed.put("language", Objects.toString(commitment.owner().language(), reader.tag()));
        typed.put("due", commitment.dueOn().toString());
        typed.put("state", commitment.state().key());
        typed.put("evidence", Objects.toString(commitment.evidence(), ""));
        typed.put("settled", Objects.toString(commitment.settledOn(), ""));
        return new Entries(typed);
    }

    @Override
    public List<Field> fields(Language reader) {
        return List.of(
                new Translated("text", "commitment.promised", true, false),
                new Choice("city", "commitment.field.city", true, offers.cities(reader)),
                new Line("owner", "commitment.field.owner", true),
                new Day("due", "commitment.field.due"),
                new Line("email", "commitment.field.email", false),
                new Choice(
                        "language",
                        "commitment.field.language",
                        true,
                        offers.languages().stream()
                                .map(language -> new Option(
                                        language.tag(), language.icu().getDisplayLanguage(reader.icu())))
                                .toList()),
                new Choice(
                        "state",
                        "commitment.field.state",
                        true,
                        Offers.of(Commitment.State.values(), "commitment.state.", reader)),
                new Lines("evidence", "commitment.field.evidence"),
                new Day("settled", "commitment.field.settled"));
    }

    /** A city that has left the register can still stand by its word. */
    @Override
    public Optional<Commitment> read(
            Reading typed, UUID id, UUID activity, @Nullable Commitment before, Language reader) {
        Set<UUID> cities = offers.cities(reader).stream()
                .map(city -> UUID.fromString(city.value()))
                .collect(Collectors.toSet());
        if (before != null) {
            cities.add(before.byCity());
        }
        return new TypedCommitment(typed, languages(reader)).read(id, activity, before, reader, cities, clock.today());
    }
}
