package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.partnerships.claims.Suggestion;
import eu.jumelage.partnerships.claims.Suggestions;
import eu.jumelage.partnerships.claims.WorkList;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who our partners' partners are. */
@Controller
class SuggestionsController {

    private static final int AT_ONCE = 50;
    private static final int CITIES = 500;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,6})-([0-9]{1,18})");

    private final Suggestions suggestions;
    private final WorkList workList;
    private final Books books;

    SuggestionsController(Suggestions suggestions, WorkList workList, Books books) {
        this.suggestions = suggestions;
        this.workList = workList;
        this.books = books;
    }

    @GetMapping(ClaimAddresses.SUGGESTIONS)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(
            Sitting sitting,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "2") String least,
            @RequestParam(defaultValue = "") String after) {
        int several = least.matches("[1-9]") ? Integer.parseInt(least) : 2;
        String chosen = ID.matcher(partner).matches() ? partner : "";
        var asked = new Suggestions.Asked(chosen.isEmpty() ? null : UUID.fromString(chosen), several);
        List<Suggestion> found = suggestions.list(asked, place(after), AT_ONCE + 1);
        List<Suggestion> shown = found.stream().limit(AT_ONCE).toList();
        Book book = books.of(
                shown.stream()
                        .flatMap(each -> Stream.concat(
                                each.some().stream(),
                                Stream.ofNullable(each.city().city())))
                        .distinct()
                        .toList(),
                sitting.language());
        return new SuggestionsPage(
                OfficeFrame.of(sitting, Area.PARTNERS, "suggestions.title"),
                partners(sitting.language()),
                chosen,
                several,
                shown.stream().map(each -> row(each, book)).toList(),
                found.size() > AT_ONCE
                        ? ClaimAddresses.SUGGESTIONS + "?partner=" + chosen + "&least=" + several + "&after="
                                + place(shown.getLast().key())
                        : null);
    }

    private List<Option> partners(Language reader) {
        List<UUID> ids = workList.cities(CITIES);
        Book book = books.of(ids, reader);
        return ids.stream()
                .filter(book.partnerships()::containsKey)
                .map(id -> new Option(id.toString(), book.city(id).name()))
                .sorted(Alphabet.of(reader, Option::label))
                .toList();
    }

    private static SuggestionsPage.Row row(Suggestion suggestion, Book book) {
        return new SuggestionsPage.Row(
                book.city(suggestion.city()),
                suggestion.city().source(),
                suggestion.partners(),
                suggestion.some().stream()
                        .map(id -> book.city(id).name())
                        .sorted(Alphabet.of(book.reader(), name -> name))
                        .toList());
    }

    private static String place(Suggestions.Key key) {
        return key.partners() + "-" + key.claimed();
    }

    private static Suggestions.Key place(String written) {
        var read = PLACE.matcher(written);
        return read.matches()
                ? new Suggestions.Key(Integer.parseInt(read.group(1)), Long.parseLong(read.group(2)))
                : Suggestions.Key.START;
    }
}
