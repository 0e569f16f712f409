package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Registration;
import eu.jumelage.participation.State;
import eu.jumelage.participation.Totals;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Cerv;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who signed up.
 *
 * @param invitation the link of invitation that was just made; null otherwise
 */
public record RegistrationsPage(
        OfficeFrame frame,
        Sheet sheet,
        List<Registration> all,
        Totals totals,
        Cerv cerv,
        int questions,
        Wanted wanted,
        @Nullable String invitation)
        implements OfficePage {

    /** By what the list is narrowed and sorted; empty for all. */
    public record Wanted(String state, String audience, String country, String search, String sort) {}

    /** In the order in which a list offers them. */
    public List<State> states() {
        return List.of(State.CONFIRMED, State.WAITING, State.REQUESTED, State.CANCELLED, State.EXPIRED);
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public List<String> countries() {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(one.entry().more().country()))
                .distinct()
                .sorted(Comparator.comparing(this::country))
                .toList();
    }

    public String country(@Nullable String code) {
        return code == null ? "" : Lists.country(code, frame.language());
    }

    public List<Registration> rows() {
        return all.stream().filter(this::isWanted).sorted(order()).toList();
    }

    private boolean isWanted(Registration one) {
        var entry = one.entry();
        Audience audience = entry.audience();
        String said = String.join(
                " ",
                entry.name(),
                entry.email(),
                entry.more().organisation() == null ? "" : entry.more().organisation(),
                String.join(" ", entry.companions()));
        return (wanted.state().isEmpty() || one.state().key().equals(wanted.state()))
                && (wanted.audience().isEmpty()
                        || audience != null && audience.key().equals(wanted.audience()))
                && (wanted.country().isEmpty()
                        || wanted.country().equals(entry.more().country()))
                && Spelling.finds(said, wanted.search());
    }

    private Comparator<Registration> order() {
        Comparator<Registration> byName =
                Comparator.comparing(one -> one.entry().name().toLowerCase(Locale.ROOT));
        return switch (wanted.sort()) {
            case "name" -> byName;
            case "size" -> Comparator.comparing(Registration::size).reversed().thenComparing(byName);
            default -> Comparator.comparing(Registration::requestedAt);
        };
    }

    public boolean isNarrowed() {
        return Stream.of(wanted.state(), wanted.audience(), wanted.country(), wanted.search())
                .anyMatch(one -> !one.isEmpty());
    }

    public String name(Registration one) {
        return one.erasedAt() == null ? one.entry().name() : frame.say("signup.erased");
    }

    public String audience(Registration one) {
        Audience audience = one.entry().audience();
        return audience == null ? "" : frame.say("audience." + audience.key());
    }

    public String state(State state) {
        return frame.say("signup.state." + state.key());
    }

    public String when(Registration one) {
        return frame.when(one.requestedAt());
    }

    public boolean mayEdit() {
        return frame.member().mayEdit();
    }

    public boolean isThere(Registration one) {
        return one.came() != null && one.came() > 0;
    }

    /** Of a group not all may have come. */
    public String came(Registration one) {
        return one.size() > 1
                ? frame.say("signup.came.of", Objects.requireNonNullElse(one.came(), 0), one.size())
                : frame.say("signup.came");
    }

    public String tab(Admission admission) {
        return admission.run() == null ? frame.say("signup.whole") : sheet.when(admission, frame.language());
    }
}
