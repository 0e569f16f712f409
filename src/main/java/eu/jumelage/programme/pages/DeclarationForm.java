package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.web.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The short form that says what struck and puts its notice on all pages, in one go: the forms of both, together. */
@Component
class DeclarationForm implements Editable {

    static final String KIND = "declaration";

    private static final String STRUCK = "struck";
    private static final String NOTICE = "notice";

    /** What the notice has from what struck. */
    private static final Set<String> TAKEN = Set.of("what", "link", "label", "disruption");

    private final DisruptionForm disruption;
    private final NoticeForm notice;

    DeclarationForm(DisruptionForm disruption, NoticeForm notice) {
        this.disruption = disruption;
        this.notice = notice;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Area area() {
        return Area.CRISIS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        Stream<Field> struck = disruption.form(of(entries, STRUCK), reader).stream()
                .filter(field -> !field.key().equals("text"))
                .map(field -> field.in(STRUCK));
        Stream<Field> sign = notice.form(of(entries, NOTICE), reader).stream()
                .filter(field -> !TAKEN.contains(field.key()))
                .map(field -> field.in(NOTICE));
        return Stream.of(
                        Stream.of(new Section("struck", "crisis.struck")),
                        struck,
                        Stream.of(new Section("notice", "crisis.notice")),
                        sign)
                .<Field>flatMap(fields -> fields)
                .toList();
    }

    @Override
    public Entries blank() {
        return in(NOTICE, Entries.NONE.with("level", "warning"));
    }

    /** It becomes a disruption and a notice, and is neither afterwards. */
    @Override
    public Optional<Entries> current(UUID id) {
        return Optional.empty();
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Entries struck = of(entries, STRUCK);
        Applied first = disruption.apply(id, struck, by);
        Entries sign = of(entries, NOTICE).with("link", struck.get("link"));
        for (var wording : struck.typed().entrySet()) {
            sign = wording.getKey().startsWith("label.") ? sign.with(wording.getKey(), wording.getValue()) : sign;
        }
        if (first instanceof Applied.Done) {
            sign = sign.with("disruption", id.toString());
        }
        Applied second = notice.apply(noticeOf(id), sign, by);
        var problems = new ArrayList<Problem>();
        problems.addAll(problems(STRUCK, first));
        problems.addAll(problems(NOTICE, second));
        return problems.isEmpty() ? new Applied.Done() : new Applied.Refused(List.copyOf(problems));
    }

    /** The same whenever it is tried. */
    private static UUID noticeOf(UUID disruption) {
        return UUID.nameUUIDFromBytes(("notice of " + disruption).getBytes(StandardCharsets.UTF_8));
    }

    /** A wrong link is said once, where it was typed. */
    private static List<Problem> problems(String part, Applied applied) {
        return switch (applied) {
            case Applied.Done _ -> List.of();
            case Applied.Refused(var problems) ->
                problems.stream()
                        .filter(problem -> part.equals(STRUCK)
                                || TAKEN.stream()
                                        .noneMatch(key -> problem.field().equals(key)
                                                || problem.field().startsWith(key + ".")))
                        .map(problem -> new Problem(
                                problem.field().isEmpty() ? "" : part + "." + problem.field(),
                                problem.words(),
                                problem.arguments()))
                        .toList();
        };
    }

    private static Entries of(Entries entries, String part) {
        var own = new TreeMap<String, String>();
        for (Map.Entry<String, String> each : entries.typed().entrySet()) {
            if (each.getKey().startsWith(part + ".")) {
                own.put(each.getKey().substring(part.length() + 1), each.getValue());
            }
        }
        return new Entries(own);
    }

    private static Entries in(String part, Entries entries) {
        var all = new TreeMap<String, String>();
        entries.typed().forEach((key, value) -> all.put(part + "." + key, value));
        return new Entries(all);
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(of(entries, STRUCK), "name", reader, "kind.declaration");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return List.of();
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return disruption.address(id, reader);
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public Optional<String> page(UUID record) {
        return Optional.of("/office/records/disruption/" + record);
    }
}
