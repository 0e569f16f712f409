package eu.jumelage.office.pages;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form, as somebody reads it who does not fill it in. */
final class FieldValues {

    private FieldValues() {}

    /** Dates as readers write them, the label of what is chosen, languages and countries by their names. */
    static String said(Field field, String value, Language reader) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case Field.Partial _, Field.Day _ -> SaidDay.of(value, reader);
            case Field.Line _ -> line(field.words(), value, reader);
            case Field.Choice choice ->
                choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Field.Option::label)
                        .findFirst()
                        .orElse(value);
            case Field.Picture picture ->
                picture.offered().stream()
                        .filter(print -> print.value().equals(value))
                        .map(Field.Picture.Print::label)
                        .findFirst()
                        .orElse(value);
            case Field.Tick _, Field.Choices _ -> Words.in(reader).say("office.yes");
            case Field.Short _,
                    Field.Lines _,
                    Field.Time _,
                    Field.Shade _,
                    Field.Translated _,
                    Field.Hidden _,
                    Field.Section _,
                    Field.Group _ -> value;
        };
    }

    private static String line(String words, String value, Language reader) {
        return switch (words) {
            case "field.drawn-up-in", "field.own-languages", "field.language" ->
                Arrays.stream(value.split("[,\\s]+"))
                        .map(tag -> ULocale.forLanguageTag(tag).getDisplayLanguage(reader.icu()))
                        .collect(Collectors.joining(", "));
            case "field.country" ->
                value.matches("[A-Za-z]{2}")
                        ? Locale.of("", value.toUpperCase(Locale.ROOT)).getDisplayCountry(reader.locale())
                        : value;
            case "field.amount" -> value.matches("\\d+\\.\\d{2}") ? amount(value, reader) : value;
            case "field.currency" ->
                value.matches("[A-Z]{3}") ? Currency.getInstance(value).getDisplayName(reader.locale()) : value;
            default -> SaidDay.of(value, reader);
        };
    }

    private static String amount(String value, Language reader) {
        NumberFormat format = NumberFormat.getInstance(reader.icu());
        format.setMinimumFractionDigits(2);
        return format.format(new BigDecimal(value));
    }

    /** What a field is called where it is read: without the help that its label gives whoever fills it in. */
    static String name(Field field, Language reader) {
        var words = Words.in(reader);
        String shorter = field.words().replaceFirst("^field\\.", "");
        return words.knows("field.short." + shorter) ? words.say("field.short." + shorter) : words.say(field.words());
    }

    /** The field in which a value stands, also of a row, or the boxes of which one is it; null where there is none. */
    static @Nullable Field of(String key, List<Field> form) {
        for (Field field : form) {
            if (field instanceof Field.Group(var group, var _, var columns) && key.startsWith(group + ".")) {
                int dot = key.indexOf('.', group.length() + 1);
                String row = dot < 0 ? key : key.substring(0, dot);
                return of(key, columns.stream().map(column -> column.in(row)).toList());
            }
            if (field.key().equals(key) || field instanceof Field.Choices && key.startsWith(field.key() + ".")) {
                return field;
            }
        }
        return null;
    }
}
