package eu.jumelage.participation;

import java.util.Map;

/**
 * Whether enough take part for the European Union's Citizens, Equality, Rights and Values programme: 50 people, of whom
 * 25 were invited from abroad.
 *
 * @param all people confirmed
 * @param abroad of these, from other countries than that of the home city
 */
public record Threshold(int all, int abroad) {

    // The one place of these numbers; a rule of the programme shall take it.
    public static final int ALL = 50;
    public static final int ABROAD = 25;

    public static Threshold of(int confirmed, Map<String, Integer> countries, String home) {
        int abroad = countries.entrySet().stream()
                .filter(country -> !country.getKey().equals(home))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Threshold(confirmed, abroad);
    }

    public boolean reached() {
        return all >= ALL && abroad >= ABROAD;
    }

    public int missing() {
        return Math.max(0, ALL - all);
    }

    public int missingAbroad() {
        return Math.max(0, ABROAD - abroad);
    }
}
