package eu.jumelage.portal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a visitor typed, taken apart: words, "phrases in quotes", and -words that must not occur. */
record Question(List<Term> terms) {

    static final int LONGEST = 200;
    private static final int MOST_TERMS = 16;
    private static final int SHORTEST_BEGINNING = 3;
    private static final Pattern TERM = Pattern.compile("(?<=^|\\s)(-?)\"([^\"]*)\"?|(?<=^|\\s)(-)(?=\\S)|[^\\s\"]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’-]+");
    /** The "l'" of "l'exposition": another language's rules would take it for a word. */
    private static final Pattern ELISION = Pattern.compile("^\\p{L}{1,2}['’](?=\\p{L}{2})");

    private static final Pattern HAS_LETTER = Pattern.compile(".*[\\p{L}\\p{N}].*");

    /** One word, or several that stand together. */
    record Term(String said, boolean excluded, boolean phrase) {}

    Question {
        terms = List.copyOf(terms);
    }

    /** Whatever it is: what is neither letter nor digit asks for nothing. */
    static Question of(String typed) {
        String text = Normalizer.normalize(shortened(typed), Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                .strip();
        var terms = new ArrayList<Term>();
        boolean excluded = false;
        for (Matcher next = TERM.matcher(text); next.find(); ) {
            if (next.group(3) != null) {
                excluded = true;
                continue;
            }
            if (next.group(2) != null) {
                add(terms, next.group(2), "-".equals(next.group(1)), true);
            } else {
                add(terms, ELISION.matcher(next.group()).replaceFirst(""), excluded, false);
            }
            excluded = false;
        }
        return new Question(terms.size() > MOST_TERMS ? terms.subList(0, MOST_TERMS) : terms);
    }

    /** The last word, where somebody may still be typing it; otherwise nothing is begun. */
    boolean isBegun(int position) {
        Term term = terms.get(position);
        return position == terms.size() - 1
                && !term.excluded()
                && !term.phrase()
                && term.said().length() >= SHORTEST_BEGINNING;
    }

    /** What is asked for: each term, and all of them together. */
    List<String> names() {
        List<String> each =
                terms.stream().filter(term -> !term.excluded()).map(Term::said).toList();
        var all = new ArrayList<>(each);
        all.add(String.join(" ", each));
        return all.stream()
                .filter(name -> name.length() >= SHORTEST_BEGINNING)
                .distinct()
                .toList();
    }

    private static void add(List<Term> terms, String typed, boolean excluded, boolean phrase) {
        String clean = NO_WORD.matcher(typed).replaceAll(" ").strip();
        for (String said : phrase ? List.of(clean) : List.of(clean.split(" "))) {
            if (HAS_LETTER.matcher(said).matches()) {
                terms.add(new Term(said, excluded, phrase));
            }
        }
    }

    private static String shortened(String typed) {
        String stripped = typed.strip();
        return stripped.codePointCount(0, stripped.length()) <= LONGEST
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST));
    }
}
