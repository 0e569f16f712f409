package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What binds home to a partner.
 *
 * @param partner the other city
 * @param reason why the two came together
 * @param history how it stood, oldest first; never empty
 * @param fields in which they work together, the foremost first
 */
public record Partnership(
        UUID id,
        UUID partner,
        Category category,
        @Nullable Text reason,
        @Nullable Text text,
        @Nullable UUID picture,
        Publication publication,
        List<Status> history,
        List<Cooperation> fields,
        List<Milestone> milestones,
        List<Contact> contacts) {

    /** As the German section of CEMR counts: not by the titles of agreements. */
    public enum Category {
        /** Formal and without an end. */
        PARTNERSHIP,
        /** Formal, for a term. */
        FRIENDSHIP,
        /** Without a formal footing. */
        CONTACT,
        /** For the length of a project. */
        PROJECT
    }

    public Partnership {
        history = List.copyOf(history);
        fields = List.copyOf(fields);
        milestones = List.copyOf(milestones);
        contacts = List.copyOf(contacts);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("A partnership stands somehow");
        }
    }

    /** A draft of which nothing is known but how it stands. */
    public static Partnership draft(UUID id, UUID partner, Category category, Status status) {
        return new Partnership(
                id,
                partner,
                category,
                null,
                null,
                null,
                Publication.DRAFT,
                List.of(status),
                List.of(),
                List.of(),
                List.of());
    }

    public Status status() {
        return history.getLast();
    }

    /** Ended ones are former partnerships: off the map, out of counts and anniversaries. */
    public boolean isFormer() {
        return status().state() == State.ENDED;
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** Those that the public pages may name. */
    public List<Contact> publicContacts() {
        return contacts.stream().filter(Contact::isPublic).toList();
    }

    /** Adds to the history; an ended partnership may be taken up again. */
    public StatusChange changed(Status to, LocalDate today) {
        Status last = status();
        PartialDate since = to.since();
        PartialDate before = last.since();
        if (to.state() == last.state()) {
            return new StatusChange.AlreadySo(last);
        }
        if (since != null && since.earliest().isAfter(today)) {
            return new StatusChange.InTheFuture(today);
        }
        if (since != null && before != null && since.isSurelyBefore(before)) {
            return new StatusChange.BeforeTheLast(last);
        }
        return new StatusChange.Changed(followedBy(to));
    }

    /** What is said of it in public and how it is counted. */
    Partnership described(Category as, @Nullable Text newReason, @Nullable Text newText, @Nullable UUID newPicture) {
        return new Partnership(
                id, partner, as, newReason, newText, newPicture, publication, history, fields, milestones, contacts);
    }

    Partnership published(Publication to) {
        return new Partnership(id, partner, category, reason, text, picture, to, history, fields, milestones, contacts);
    }

    Partnership cooperating(List<Cooperation> in) {
        return new Partnership(
                id, partner, category, reason, text, picture, publication, history, in, milestones, contacts);
    }

    /** A new milestone, or another wording of a known one. */
    Partnership marked(Milestone milestone) {
        var all = new ArrayList<>(milestones);
        all.removeIf(known -> known.id().equals(milestone.id()));
        all.add(milestone);
        return new Partnership(
                id, partner, category, reason, text, picture, publication, history, fields, all, contacts);
    }

    Partnership withMilestones(UnaryOperator<Milestone> change) {
        List<Milestone> all = milestones.stream().map(change).toList();
        return new Partnership(
                id, partner, category, reason, text, picture, publication, history, fields, all, contacts);
    }

    /** A new contact, or the new state of a known one. */
    Partnership reachedBy(Contact contact) {
        var all = new ArrayList<>(contacts);
        all.removeIf(known -> known.id().equals(contact.id()));
        all.add(contact);
        return withContacts(all);
    }

    Partnership withContacts(UnaryOperator<Contact> change) {
        return withContacts(contacts.stream().map(change).toList());
    }

    Partnership with(UUID otherPartner) {
        return new Partnership(
                id, otherPartner, category, reason, text, picture, publication, history, fields, milestones, contacts);
    }

    /** Nothing is left here but its history, and the public finds it elsewhere. */
    Partnership emptied() {
        return new Partnership(
                id,
                partner,
                category,
                reason,
                text,
                picture,
                publication == Publication.DRAFT ? publication : Publication.WITHDRAWN,
                history,
                List.of(),
                List.of(),
                List.of());
    }

    /** With all that another had and this one lacks. */
    Partnership takingIn(Partnership other) {
        var allFields = new ArrayList<>(fields);
        other.fields.stream()
                .filter(theirs -> fields.stream().noneMatch(own -> own.field().equals(theirs.field())))
                .forEach(allFields::add);
        return new Partnership(
                id,
                partner,
                category,
                reason,
                text,
                picture,
                publication,
                history,
                allFields,
                Stream.concat(milestones.stream(), other.milestones.stream()).toList(),
                Stream.concat(contacts.stream(), other.contacts.stream()).toList());
    }

    /** Whatever it was before: for what decides over it, such as the merger of its partner. */
    Partnership followedBy(Status status) {
        List<Status> all = Stream.concat(history.stream(), Stream.of(status)).toList();
        return new Partnership(
                id, partner, category, reason, text, picture, publication, all, fields, milestones, contacts);
    }

    private Partnership withContacts(List<Contact> all) {
        return new Partnership(
                id, partner, category, reason, text, picture, publication, history, fields, milestones, all);
    }
}
