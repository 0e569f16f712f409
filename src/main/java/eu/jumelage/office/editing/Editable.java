package eu.jumelage.office.editing;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.web.Language;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of record that the office edits by a form: an activity, an agreement, the imprint. Modules bring theirs. */
public interface Editable {

    /** Small letters and hyphens, as in addresses and in "kind." of the interface's words: "activity". */
    String kind();

    Area area();

    /** The fields, with what can be chosen in them as it stands now. */
    List<Field> form(Entries entries, Language reader);

    /** What a new record begins with. */
    Entries blank();

    /** The record as it stands, as its form would show it; empty if there is none. */
    Optional<Entries> current(UUID id);

    /**
     * Makes the record what the form says, new or changed, and public where that kind of record is. Runs in a
     * transaction that is undone if this is refused.
     */
    Applied apply(UUID id, Entries entries, Member by);

    /**
     * What the audit trail noted of a form, without the ids that only the program knows: by the names of what they
     * mean.
     */
    default Entries told(Entries noted, Language reader) {
        return noted;
    }

    /** What it is called, for lists and the audit trail; from a form that may be half empty. */
    String title(Entries entries, Language reader);

    /** Records of this kind for a list, in the order that helps most: mostly by title. */
    List<Row> list(Language reader, String search, int most);

    /** The same by whatever lists of this kind can be narrowed and sorted by, page by page. */
    default Listed list(Language reader, Looking looking, int most) {
        return Listed.cut(list(reader, looking.search(), most + 1), most);
    }

    /** What lists of this kind can be narrowed by; the keys stand in the address. */
    default List<Field.Choice> filters(Language reader) {
        return List.of();
    }

    /** By what lists of this kind can be sorted, as in "records.order."; empty where there is one order only. */
    default List<String> orders() {
        return List.of();
    }

    /** The keys of the headings between title and state in lists of this kind. */
    default List<String> columns() {
        return List.of("records.detail");
    }

    /** What may be published so, but somebody should look at once more; in sentences. */
    default List<Problem> hints(Entries entries) {
        return List.of();
    }

    /** What a copy begins with: without what belongs to the original alone. */
    default Entries copy(Entries entries) {
        return entries;
    }

    /** What an old version says, without what a restored one cannot bring back. */
    default Entries restored(Entries then, Entries now) {
        return then;
    }

    default boolean canWithdraw() {
        return false;
    }

    /** Takes it from the public; empty where this kind of record cannot be withdrawn. */
    default Optional<Applied> withdraw(UUID id, Member by) {
        return Optional.empty();
    }

    /** Whether it was withdrawn for good: nothing changes it any more. */
    default boolean isWithdrawn(UUID id) {
        return false;
    }

    /** Whether a withdrawal is for good, or it can be published again. */
    default boolean isWithdrawnForGood() {
        return false;
    }

    /** Where the public finds it. */
    default Optional<String> address(UUID id, Language reader) {
        return Optional.empty();
    }

    /** The page on which many are made of a file; empty where there is none. */
    default Optional<String> intake() {
        return Optional.empty();
    }

    /** The page on which many of a kind are made; "?record=" or "?draft=" follows. Empty where there is none. */
    default Optional<String> repeating() {
        return Optional.empty();
    }

    /** The page on which drafts of this kind are written; empty where their form is all that there is to it. */
    default Optional<String> desk(UUID draft) {
        return Optional.empty();
    }

    /**
     * The page of the office on which a record stands that never changes once it is made: a change, on that of what it
     * changed. Empty for what stands on a page like all others.
     */
    default Optional<String> page(UUID record) {
        return Optional.empty();
    }

    /** Where whoever approved one goes on; empty where the review says all. */
    default Optional<String> afterwards(UUID record) {
        return Optional.empty();
    }

    /** What will happen once a draft is approved, in words; empty where the changed fields say it all. */
    default Optional<Content> outlook(Draft draft, OfficeFrame frame) {
        return Optional.empty();
    }

    /** Whether it has a list of its own; what becomes other records has none. */
    default boolean isListed() {
        return true;
    }

    /** Whether administrators set it, at once, and nobody drafts it. */
    default boolean isSetting() {
        return false;
    }

    /** Whether members can make new ones. */
    default boolean canBegin() {
        return true;
    }

    /** @param cells what stands below each of the columns; @param state a word about it, such as "withdrawn" */
    record Row(
            UUID id,
            String title,
            List<String> cells,
            @Nullable String state) {

        public Row(UUID id, String title, String detail, @Nullable String state) {
            this(id, title, List.of(detail), state);
        }

        /** A second line, such as the date. */
        public String detail() {
            return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    /** What became of a form. */
    sealed interface Applied {
        record Done() implements Applied {}

        record Refused(List<Problem> problems) implements Applied {}

        static Applied refused(String field, String words, Object... arguments) {
            return new Refused(List.of(Problem.of(field, words, arguments)));
        }
    }
}
