package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A network of cities, such as Eurocities. */
public record Network(
        UUID id,
        Text name,
        @Nullable String abbreviation,
        @Nullable Text text,
        @Nullable String website,
        List<Member> members) {

    /**
     * A city that belongs to it, or did.
     *
     * @param since always, where absent
     * @param until the last day, month or year of it; still, where absent
     */
    public record Member(
            UUID city,
            @Nullable PartialDate since,
            @Nullable PartialDate until) {

        boolean isStill(UUID of) {
            return city.equals(of) && until == null;
        }

        /** Counting the whole of the month or year where only that is known. */
        public boolean belongsOn(LocalDate day) {
            return (since == null || !day.isBefore(since.earliest()))
                    && (until == null || !day.isAfter(until.latest()));
        }
    }

    public Network {
        members = List.copyOf(members);
    }

    public boolean hasMember(UUID city, LocalDate day) {
        return members.stream().anyMatch(member -> member.city().equals(city) && member.belongsOn(day));
    }

    Membership joinedBy(UUID city, @Nullable PartialDate since) {
        for (Member member : members) {
            PartialDate left = member.until();
            boolean over = left != null && since != null && !since.earliest().isBefore(left.earliest());
            if (member.city().equals(city) && !over) {
                return new Membership.AlreadyMember(member);
            }
        }
        var all = new ArrayList<>(members);
        all.add(new Member(city, since, null));
        return new Membership.Changed(withMembers(all));
    }

    Membership leftBy(UUID city, PartialDate until) {
        var all = new ArrayList<Member>();
        boolean left = false;
        for (Member member : members) {
            PartialDate since = member.since();
            if (!member.city().equals(city) || member.until() != null) {
                all.add(member);
            } else if (since != null && until.isSurelyBefore(since)) {
                return new Membership.LeftBeforeJoining(since);
            } else {
                all.add(new Member(city, since, until));
                left = true;
            }
        }
        return left ? new Membership.Changed(withMembers(all)) : new Membership.NoMember();
    }

    private Network withMembers(List<Member> all) {
        return new Network(id, name, abbreviation, text, website, all);
    }
}
