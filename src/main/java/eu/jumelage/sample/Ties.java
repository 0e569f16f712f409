package eu.jumelage.sample;

import static eu.jumelage.sample.Parties.city;

import eu.jumelage.partnerships.Agreement;
import eu.jumelage.partnerships.Agreements;
import eu.jumelage.partnerships.Beginning;
import eu.jumelage.partnerships.Conclusion;
import eu.jumelage.partnerships.Contact;
import eu.jumelage.partnerships.Cooperation;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.partnerships.Milestone;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.partnerships.Status;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the sample's partnerships and agreements into the register. */
@Component
@Lazy
class Ties {

    /** The file of the partnerships. */
    record All(Text agreementTitle, List<Tie> partnerships) {}

    /** A partnership; where its source gives a date only, signed and source stand for its one agreement. */
    record Tie(
            String key,
            String partner,
            String category,
            @Nullable String publication,
            List<String> fields,
            List<Stood> status,
            @Nullable Text reason,
            @Nullable Text text,
            @Nullable String signed,
            @Nullable String source,
            List<Signed> agreements,
            List<Mark> milestones,
            List<Reached> contacts,
            List<Sources.Claim> facts,
            List<Sources.Claim> contradicting,
            List<Sources.Claim> unconfirmed) {}

    /** How it stood from a date on. */
    record Stood(
            String is, @Nullable String since, @Nullable Text reason) {}

    /** An agreement. */
    record Signed(
            String key,
            boolean founding,
            @Nullable String signed,
            @Nullable Text place,
            Text title,
            List<Hand> signatories,
            List<Sources.Claim> facts) {}

    /** Who signed for a city. */
    record Hand(
            String city, @Nullable String person, @Nullable String office) {}

    /** A milestone. */
    record Mark(String key, String date, Text title, List<Sources.Claim> facts) {}

    /** A contact. */
    record Reached(
            String key, String city, Text office, @Nullable String email, boolean isPublic) {}

    private final Partnerships partnerships;
    private final Agreements agreements;
    private final Sources sources;
    private final Offices offices = new Offices();

    Ties(Partnerships partnerships, Agreements agreements, Sources sources) {
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.sources = sources;
    }

    /** @return how many partnerships */
    int load() {
        All all = Files.one("partnerships", All.class);
        for (Tie tie : all.partnerships()) {
            begin(tie);
            if (tie.agreements().isEmpty()) {
                conclude(tie, datedOnly(tie, all.agreementTitle()));
            }
            tie.agreements().forEach(signed -> conclude(tie, signed));
        }
        return all.partnerships().size();
    }

    private void begin(Tie tie) {
        UUID id = id(tie);
        String publication = tie.publication() == null ? "published" : tie.publication();
        Beginning beginning = partnerships.begin(new Partnership(
                id,
                city(tie.partner()),
                Partnership.Category.valueOf(tie.category().toUpperCase(Locale.ROOT)),
                tie.reason(),
                tie.text(),
                null,
                Publication.valueOf(publication.toUpperCase(Locale.ROOT)),
                history(tie),
                tie.fields().stream().map(Cooperation::in).toList(),
                tie.milestones().stream()
                        .map(mark -> new Milestone(milestone(tie, mark), date(mark.date()), mark.title(), null))
                        .toList(),
                tie.contacts().stream().map(reached -> contact(tie, reached)).toList()));
        if (!(beginning instanceof Beginning.Begun)) {
            throw new IllegalStateException(tie.key() + ": " + beginning);
        }
        sources.note(id, Standing.PREFERRED, tie.facts());
        tie.milestones().forEach(mark -> sources.note(milestone(tie, mark), Standing.PREFERRED, mark.facts()));
    }

    private static List<Status> history(Tie tie) {
        return tie.status().isEmpty()
                ? List.of(Status.of(Status.State.ACTIVE, date(tie.signed())))
                : tie.status().stream()
                        .map(stood -> new Status(
                                Status.State.valueOf(stood.is().toUpperCase(Locale.ROOT)),
                                date(stood.since()),
                                stood.reason(),
                                null,
                                null,
                                null))
                        .toList();
    }

    private static Contact contact(Tie tie, Reached reached) {
        return new Contact(
                Ids.of("contact", tie.key() + "/" + reached.key()),
                city(reached.city()),
                reached.office(),
                null,
                reached.email(),
                null,
                reached.isPublic(),
                null);
    }

    private static Signed datedOnly(Tie tie, Text title) {
        List<Sources.Claim> facts = tie.signed() == null || tie.source() == null
                ? List.of()
                : List.of(new Sources.Claim(Fact.SIGNED, tie.signed(), tie.source()));
        return new Signed("founding", true, tie.signed(), null, title, List.of(), facts);
    }

    private void conclude(Tie tie, Signed signed) {
        UUID id = Ids.of("agreement", tie.key() + "/" + signed.key());
        Conclusion conclusion = agreements.conclude(new Agreement(
                id,
                id(tie),
                signed.title(),
                date(signed.signed()),
                signed.place(),
                List.of(),
                Set.of(city("berlin"), city(tie.partner())),
                signed.signatories().stream().map(this::signatory).toList(),
                signed.founding(),
                null,
                null,
                null,
                List.of()));
        if (!(conclusion instanceof Conclusion.Concluded)) {
            throw new IllegalStateException(tie.key() + ": " + conclusion);
        }
        sources.note(id, Standing.PREFERRED, signed.facts());
        if (signed.founding()) {
            sources.note(id, Standing.CONTRADICTING, tie.contradicting());
            sources.note(id, Standing.UNCONFIRMED, tie.unconfirmed());
        }
    }

    private Agreement.Signatory signatory(Hand hand) {
        UUID person = hand.person() == null ? null : Ids.of("person", hand.person());
        return new Agreement.Signatory(city(hand.city()), person, offices.name(hand.office()));
    }

    private static UUID id(Tie tie) {
        return Ids.of("partnership", tie.key());
    }

    private static UUID milestone(Tie tie, Mark mark) {
        return Ids.of("milestone", tie.key() + "/" + mark.key());
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
