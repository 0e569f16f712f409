package eu.jumelage.sample;

import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Commitment.Owner;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Payer;
import eu.jumelage.web.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An activity as the sample's file describes it. */
record Item(
        String key,
        boolean example,
        @Nullable String parent,
        String kind,
        @Nullable String project,
        @Nullable Issue edition,
        @Nullable String visibility,
        Text title,
        @Nullable Text summary,
        @Nullable Text text,
        Map<String, String> cities,
        List<String> networks,
        Map<String, String> organisations,
        List<Guest> people,
        List<String> fields,
        List<String> audiences,
        List<String> spoken,
        @Nullable Text admission,
        @Nullable Text hours,
        @Nullable String tickets,
        List<Pointer> links,
        List<Slot> runs,
        List<Turn> history,
        @Nullable String held,
        @Nullable Outcome recap,
        @Nullable Swap exchange,
        List<Heads> headCounts,
        List<Cost> costs,
        List<Promise> commitments,
        List<Sources.Claim> facts,
        List<Sources.Claim> unconfirmed) {

    /** Of which series it is an edition, and who presents it. */
    record Issue(String series, @Nullable String by) {}

    /** Who took part, by person, office or both. */
    record Guest(
            @Nullable String person,
            String role,
            @Nullable String city,
            @Nullable String office) {}

    /** A page elsewhere. */
    record Pointer(String address, Text label) {}

    /** When and where: at a place, somewhere in a city, or online in a zone. */
    record Slot(
            @Nullable String place,
            @Nullable String city,
            @Nullable String zone,
            boolean online,
            @Nullable String link,
            String from,
            @Nullable String until) {}

    /** What happened to it. */
    record Turn(
            String on,
            List<String> act,
            @Nullable String from,
            @Nullable String until,
            @Nullable String link,
            @Nullable String disruption,
            Text reason) {}

    /** What came of it. */
    record Outcome(@Nullable Text text, @Nullable Integer people) {}

    /** How long staff changed places. */
    record Swap(@Nullable Integer weeks, @Nullable Integer people) {}

    /** How many came from a country. */
    record Heads(String country, String part, int people) {}

    /** What something cost: in euros, or in another currency by a rate. */
    record Cost(
            String kind,
            String payer,
            @Nullable String title,
            @Nullable BigDecimal eur,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable BigDecimal rate,
            @Nullable String rateOn,
            @Nullable String rateSource,
            String state,
            @Nullable String claims,
            @Nullable String note) {

        CostItem item(UUID id, UUID activity, Dates dates) {
            CostItem.Original original = currency == null || amount == null || rate == null
                    ? null
                    : new CostItem.Original(
                            amount, currency, rate, rateOn == null ? null : dates.day(rateOn), rateSource);
            return new CostItem(
                    id,
                    activity,
                    kind,
                    Payer.named(payer),
                    title,
                    original == null
                            ? Objects.requireNonNull(eur)
                            : original.euros().orElseThrow(),
                    original,
                    Keyed.of(CostItem.State.class, state),
                    claims == null ? null : dates.day(claims),
                    note,
                    null,
                    dates.start());
        }
    }

    /** What was promised. */
    record Promise(
            Text text,
            String by,
            String owner,
            String due,
            String is,
            @Nullable String evidence,
            @Nullable String settled) {

        Commitment commitment(UUID id, UUID activity, UUID city, Dates dates, boolean example) {
            return new Commitment(
                    id,
                    activity,
                    text,
                    city,
                    Owner.named(owner),
                    dates.day(due),
                    Keyed.of(Commitment.State.class, is),
                    evidence,
                    settled == null ? null : dates.day(settled),
                    example,
                    dates.start());
        }
    }

    static List<Item> all() {
        return Files.list("activities", Item.class);
    }

    /** Whether any of its dates counts from the day of the load. */
    boolean moves() {
        return example
                && Stream.concat(runs.stream().map(Slot::from), history.stream().map(Turn::on))
                        .anyMatch(Dates::isRelative);
    }
}
