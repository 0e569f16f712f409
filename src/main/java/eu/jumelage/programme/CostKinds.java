package eu.jumelage.programme;

import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds and states of costs by the names that people give them. */
public final class CostKinds {

    private static final List<Language> SPOKEN =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    private CostKinds() {}

    /** The key of a kind that has a name in any language; what is none of them stays as it was typed. */
    public static String of(String typed) {
        return Arrays.stream(CostKind.values())
                .map(Keyed::key)
                .filter(key -> isCalled(key, "cost.kind." + key, typed))
                .findFirst()
                .orElse(typed);
    }

    public static String said(String kind, Language reader) {
        return Arrays.stream(CostKind.values()).anyMatch(one -> one.key().equals(kind))
                ? Words.in(reader).say("cost.kind." + kind)
                : kind;
    }

    public static List<String> all(Language reader) {
        return Arrays.stream(CostKind.values())
                .map(kind -> said(kind.key(), reader))
                .sorted(Alphabet.of(reader, name -> name))
                .toList();
    }

    public static Optional<CostItem.State> state(String typed) {
        return Arrays.stream(CostItem.State.values())
                .filter(state -> isCalled(state.key(), "cost.state." + state.key(), typed))
                .findFirst();
    }

    private static boolean isCalled(String key, String words, String typed) {
        return Stream.concat(
                        Stream.of(key),
                        SPOKEN.stream().map(language -> Words.in(language).say(words)))
                .anyMatch(typed::equalsIgnoreCase);
    }
}
