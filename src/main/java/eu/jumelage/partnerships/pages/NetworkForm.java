package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.Network;
import eu.jumelage.partnerships.Network.Member;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** City networks by their form, with all who belong to them or did. */
@Component
class NetworkForm implements Editable {

    /** Every member's row offers all cities: a network of hundreds would fill a page with them. */
    private static final int MOST_BESIDES = 100;

    private final Networks networks;
    private final RegisterLists lists;
    private final Offered offered;
    private final Addresses addresses;

    NetworkForm(Networks networks, RegisterLists lists, Offered offered, Addresses addresses) {
        this.networks = networks;
        this.lists = lists;
        this.offered = offered;
        this.addresses = addresses;
    }

    @Override
    public String kind() {
        return "network";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Field.Translated("name", "field.name", true, false),
                new Field.Line("abbreviation", "field.abbreviation", false),
                new Field.Translated("text", "field.text", false, true),
                new Field.Line("website", "field.website", false),
                new Field.Section("members", "field.members"),
                new Field.Line("narrow", "field.narrow", false),
                new Field.Group(
                        "member",
                        "field.members",
                        List.of(
                                new Field.Choice(
                                        "city", "field.city", true, offered.cities(entries, reader, MOST_BESIDES)),
                                new Field.Partial("since", "field.since"),
                                new Field.Partial("until", "field.last"))));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return networks.find(id).map(NetworkForm::typed);
    }

    private static Entries typed(Network network) {
        var typing = new Typing();
        typing.text("name", network.name());
        typing.put("abbreviation", network.abbreviation());
        typing.text("text", network.text());
        typing.put("website", network.website());
        int number = 0;
        for (Member member : network.members()) {
            String row = "member." + number++;
            typing.put(row + ".city", member.city());
            typing.put(row + ".since", member.since());
            typing.put(row + ".until", member.until());
        }
        return typing.entries();
    }

    @Override
    public Applied apply(UUID id, Entries entries, eu.jumelage.office.Member by) {
        Network before = networks.find(id).orElse(null);
        var reading = new RegisterReading(entries, offered.languages());
        var wanted = new Network(
                id,
                reading.requiredTitle("name", before == null ? null : before.name()),
                reading.line("abbreviation"),
                reading.prose("text", before == null ? null : before.text()),
                reading.address("website"),
                members(reading, before == null ? List.of() : before.members()));
        if (!reading.isRight()) {
            return reading.refused();
        }
        networks.register(wanted);
        return new Applied.Done();
    }

    private List<Member> members(RegisterReading reading, List<Member> before) {
        Set<UUID> known = offered.cityIds(reading.entries());
        var members = new ArrayList<Member>();
        for (String row : reading.rows("member")) {
            Optional<UUID> city = reading.requiredReference(row + ".city", known);
            PartialDate since = reading.date(row + ".since");
            PartialDate until = reading.date(row + ".until");
            if (since != null && until != null && until.isSurelyBefore(since)) {
                reading.wrong(row + ".until", "problem.ends-before");
            }
            city.map(of -> new Member(of, since, until)).ifPresent(member -> {
                boolean asBefore = before.contains(member) && !members.contains(member);
                if (!asBefore && members.stream().anyMatch(other -> isTwice(member, other))) {
                    reading.wrong(row + ".city", "problem.member-twice");
                }
                members.add(member);
            });
        }
        return members;
    }

    private static boolean isTwice(Member one, Member other) {
        return one.city().equals(other.city())
                && (Objects.equals(one.since(), other.since())
                        || !isOver(one.until(), other.since()) && !isOver(other.until(), one.since()));
    }

    private static boolean isOver(@Nullable PartialDate left, @Nullable PartialDate cameBack) {
        return left != null && cameBack != null && !cameBack.earliest().isBefore(left.earliest());
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.network");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.networks(reader, search, most);
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return Optional.ofNullable(addresses.of("network", id).get(reader))
                .map(slug -> "/" + reader + "/" + Words.in(reader).say("path.networks") + "/" + slug);
    }
}
