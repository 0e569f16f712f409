package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public pages' languages in the installation's form: each has its place, and none leaves without being asked. */
@Component
class LanguageFields {

    /** Those in which the program has words. */
    private static final List<Language> SPOKEN =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

    private final JdbcClient sql;
    private final Installations installations;

    LanguageFields(JdbcClient sql, Installations installations) {
        this.sql = sql;
        this.installations = installations;
    }

    List<Field> in(Entries entries, Language reader) {
        var fields = new ArrayList<Field>();
        var options = SPOKEN.stream()
                .map(language -> new Field.Option(language.tag(), name(language, reader)))
                .toList();
        fields.add(new Field.Choice("first", "field.first-language", true, options));
        fields.add(new Field.Choice("second", "field.second-language", false, options));
        fields.add(new Field.Choice("third", "field.third-language", false, options));
        fields.add(new Field.Choice("fourth", "field.fourth-language", false, options));
        List<Language> leaving =
                leaving(installations.own().map(Installation::languages).orElse(List.of()), entries);
        if (!leaving.isEmpty()) {
            fields.add(new Field.Choices(
                    "hide",
                    "field.hide",
                    leaving.stream()
                            .map(language -> new Field.Option(
                                    language.tag(),
                                    Words.in(reader)
                                            .say("installation.hides", name(language, reader), texts(language))))
                            .toList()));
        }
        return fields;
    }

    static Entries typed(List<Language> languages) {
        Entries entries = Entries.NONE;
        for (int number = 0; number < Math.min(languages.size(), PLACES.size()); number++) {
            entries = entries.with(PLACES.get(number), languages.get(number).tag());
        }
        return entries;
    }

    List<Language> read(Reading reading, List<Language> before, Language reader) {
        var chosen = new ArrayList<Language>();
        reading.required("first");
        for (String place : PLACES) {
            String tag = reading.entries().get(place);
            if (tag.isEmpty()) {
                continue;
            }
            SPOKEN.stream()
                    .filter(each -> each.tag().equals(tag))
                    .findFirst()
                    .ifPresentOrElse(
                            language -> {
                                if (chosen.contains(language)) {
                                    reading.wrong(place, "problem.twice-chosen");
                                }
                                chosen.add(language);
                            },
                            () -> reading.wrong(place, "problem.reference"));
        }
        for (Language language : leaving(before, reading.entries())) {
            if (!reading.ticked("hide." + language)) {
                reading.wrong("hide", "problem.hides", name(language, reader), texts(language));
            }
        }
        return chosen;
    }

    private static List<Language> leaving(List<Language> before, Entries entries) {
        return before.stream()
                .filter(language ->
                        PLACES.stream().noneMatch(place -> entries.get(place).equals(language.tag())))
                .toList();
    }

    private long texts(Language language) {
        return sql.sql("select office.texts_in(:language)")
                .param("language", language.tag())
                .query(Long.class)
                .single();
    }

    private static String name(Language language, Language reader) {
        return language.icu().getDisplayLanguage(reader.icu());
    }
}
