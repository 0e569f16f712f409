package eu.jumelage.office.editing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates with dots, as German writes them, in the fields that ask for one: "10.1.2027" is "2027-01-10", "1.2027" is
 * "2027-01". With strokes they could be read in two ways, and stay as they were typed.
 */
final class WrittenDays {

    private static final Pattern DOTTED = Pattern.compile("(?:(\\d{1,2})\\. ?)?(\\d{1,2})\\. ?(\\d{4})");

    private WrittenDays() {}

    static Entries read(List<Field> form, Entries typed) {
        return dates(form, typed)
                .reduce(
                        typed,
                        (read, key) -> iso(typed.get(key))
                                .map(iso -> read.with(key, iso))
                                .orElse(read),
                        (_, last) -> last);
    }

    private static Stream<String> dates(List<Field> form, Entries typed) {
        return form.stream().flatMap(field -> switch (field) {
            case Field.Day _, Field.Partial _ -> Stream.of(field.key());
            case Field.Group group ->
                typed.rows(group.key()).stream()
                        .flatMap(row -> dates(
                                group.columns().stream()
                                        .map(column -> column.in(row))
                                        .toList(),
                                typed));
            default -> Stream.<String>empty();
        });
    }

    private static Optional<String> iso(String typed) {
        Matcher dotted = DOTTED.matcher(typed.strip());
        if (!dotted.matches()) {
            return Optional.empty();
        }
        String month = dotted.group(3) + "-" + twoDigits(dotted.group(2));
        return Optional.of(dotted.group(1) == null ? month : month + "-" + twoDigits(dotted.group(1)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
