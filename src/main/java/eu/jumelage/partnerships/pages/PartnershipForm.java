package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.partnerships.Beginning;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Partnerships by their form. */
@Component
class PartnershipForm implements Editable {

    private final Partnerships partnerships;
    private final Cities cities;
    private final PartnershipFields fields;
    private final MilestoneRows milestones;
    private final RegisterLists lists;
    private final Offered offered;
    private final Addresses addresses;

    PartnershipForm(
            Partnerships partnerships,
            Cities cities,
            PartnershipFields fields,
            MilestoneRows milestones,
            RegisterLists lists,
            Offered offered,
            Addresses addresses) {
        this.partnerships = partnerships;
        this.cities = cities;
        this.fields = fields;
        this.milestones = milestones;
        this.lists = lists;
        this.offered = offered;
        this.addresses = addresses;
    }

    @Override
    public String kind() {
        return "partnership";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return fields.in(entries, reader);
    }

    @Override
    public Entries blank() {
        return Entries.NONE
                .with("category", "partnership")
                .with("publication", "published")
                .with("status.0.state", "active");
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return partnerships
                .find(id)
                .map(partnership -> Entries.together(
                        List.of(PartnershipEntries.of(partnership), milestones.typed(partnership.milestones()))));
    }

    /** For another partner: how and with what words the two work together. */
    @Override
    public Entries copy(Entries entries) {
        return entries.without("partner")
                .without("milestone")
                .without("contact")
                .without("status")
                .with("status.0.state", "active")
                .with("publication", "published");
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Partnership before = partnerships.find(id).orElse(null);
        var reading = new RegisterReading(entries, offered.languages());
        var known = new PartnershipReading.Known(
                offered.cityIds(entries),
                offered.pictureIds(entries),
                offered.fields(by.language()).stream().map(Option::value).toList(),
                offered.today());
        var marked = milestones.read(reading, before == null ? List.of() : before.milestones());
        return new PartnershipReading(reading, known, before)
                .read(id, marked.milestones())
                .filter(read -> isShowable(read.picture(), before, reading))
                .map(partnership -> {
                    milestones.keep(marked);
                    return said(partnerships.begin(partnership), by.language());
                })
                .orElseGet(reading::refused);
    }

    private boolean isShowable(@Nullable UUID picture, @Nullable Partnership before, RegisterReading reading) {
        boolean may = fields.mayShow(picture, before == null ? null : before.picture());
        if (!may) {
            reading.wrong("picture", "problem.picture");
        }
        return may;
    }

    private Applied said(Beginning beginning, Language reader) {
        return switch (beginning) {
            case Beginning.Begun _ -> new Applied.Done();
            case Beginning.WithHome _ -> Applied.refused("partner", "problem.with-home");
            case Beginning.AlreadyPartners _ -> Applied.refused("partner", "problem.already-partners");
            case Beginning.PartnerMerged(var into) ->
                Applied.refused(
                        "partner",
                        "problem.partner-merged",
                        cities.standing(into.successor()).latestName().string(reader));
        };
    }

    @Override
    public String title(Entries entries, Language reader) {
        return offered.city(entries.get("partner"), reader)
                .orElseGet(() -> Words.in(reader).say("kind.new.partnership"));
    }

    @Override
    public List<String> columns() {
        return List.of("field.category", "field.since", "records.last-contact", "records.next");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.partnerships(reader, search, most);
    }

    @Override
    public boolean canWithdraw() {
        return true;
    }

    @Override
    public Optional<Applied> withdraw(UUID id, Member by) {
        Optional<Partnership> partnership = partnerships.find(id);
        if (partnership.filter(Partnership::isPublished).isEmpty()) {
            return Optional.of(Applied.refused("publication", "problem.never-public"));
        }
        partnerships.publish(id, Publication.WITHDRAWN);
        return Optional.of(new Applied.Done());
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return partnerships
                .find(id)
                .filter(Partnership::isPublished)
                .flatMap(_ -> Optional.ofNullable(addresses.of("partner", id).get(reader)))
                .map(slug -> "/" + reader + "/" + Words.in(reader).say("path.partners") + "/" + slug);
    }
}
