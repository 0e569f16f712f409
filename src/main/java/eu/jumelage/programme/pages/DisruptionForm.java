package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Disruption;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Publication;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of what struck. */
@Component
class DisruptionForm implements Editable {

    private final Disruptions disruptions;
    private final Offers offers;
    private final Addresses addresses;

    DisruptionForm(Disruptions disruptions, Offers offers, Addresses addresses) {
        this.addresses = addresses;
        this.disruptions = disruptions;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return "disruption";
    }

    @Override
    public Area area() {
        return Area.CRISIS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Translated("name", "field.name", true, false),
                new Translated("text", "field.text", false, true),
                new Day("since", "field.since"),
                new Day("until", "field.last-day"),
                new Line("link", "field.central-link", false),
                new Translated("label", "field.label", false, false));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return disruptions
                .find(id)
                .map(one -> Entries.together(List.of(
                                Reading.typed("name", one.name()),
                                Reading.typed("text", one.text()),
                                Reading.typed("label", one.centralLabel())))
                        .with("since", one.since().toString())
                        .with("until", Objects.toString(one.until(), ""))
                        .with("link", Objects.requireNonNullElse(one.centralLink(), "")));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Disruption now = disruptions.find(id).orElse(null);
        Optional<LocalDate> since = reading.day("since");
        if (since.isEmpty() && !entries.has("since")) {
            reading.wrong("since", "problem.missing");
        }
        LocalDate until = reading.day("until").orElse(null);
        if (since.isPresent() && until != null && until.isBefore(since.get())) {
            reading.wrong("until", "problem.ends-before");
        }
        var said = new Disruption(
                id,
                reading.requiredText("name", now == null ? null : now.name()),
                reading.text("text", now == null ? null : now.text()),
                since.orElse(LocalDate.EPOCH),
                until,
                reading.address("link"),
                reading.text("label", now == null ? null : now.centralLabel()),
                Publication.PUBLISHED);
        if (now != null && now.publication() == Publication.WITHDRAWN) {
            reading.wrong("", "problem.withdrawn");
        }
        return reading.unlessWrong(() -> {
            if (now == null) {
                disruptions.add(said);
            } else {
                disruptions.change(now, said);
            }
        });
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.disruption");
    }

    @Override
    public List<String> columns() {
        return List.of("records.period");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return offers.struck(reader).stream()
                .filter(row -> Spelling.finds(row.title(), search))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return disruptions
                .find(id)
                .filter(one -> one.publication() == Publication.PUBLISHED)
                .flatMap(_ -> Optional.ofNullable(
                        addresses.of(Disruptions.ADDRESS, id).get(reader)))
                .map(slug -> "/" + reader + "/" + Words.in(reader).say("path.disruptions") + "/" + slug);
    }

    @Override
    public boolean canWithdraw() {
        return true;
    }

    @Override
    public boolean isWithdrawnForGood() {
        return true;
    }

    @Override
    public boolean isWithdrawn(UUID id) {
        return disruptions
                .find(id)
                .filter(now -> now.publication() == Publication.WITHDRAWN)
                .isPresent();
    }

    @Override
    public Optional<Applied> withdraw(UUID id, Member by) {
        disruptions.withdraw(id);
        return Optional.of(new Applied.Done());
    }
}
