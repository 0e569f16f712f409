package eu.jumelage.programme;

import java.util.List;

/**
 * How far an event is from what the European Union asks of a town twinning in its programme CERV: at least 50 people
 * who take part directly, of whom at least 25 were invited from abroad (call CERV-2024-CITIZENS-TOWN-TT, eligibility
 * conditions). Whether a country is eligible, the call of the year says; it is not judged here.
 *
 * @param people who take part
 * @param fromAbroad of these, who were invited from a country other than the host's
 */
public record Cerv(int people, int fromAbroad) {

    public static final int PEOPLE = 50;
    public static final int FROM_ABROAD = 25;

    /** @param host the country where it takes place, ISO 3166-1 alpha-2 */
    public static Cerv of(List<HeadCount> counts, String host) {
        return new Cerv(
                counts.stream().mapToInt(HeadCount::people).sum(),
                counts.stream()
                        .filter(count -> count.part() == HeadCount.Part.INVITED
                                && !count.country().equals(host))
                        .mapToInt(HeadCount::people)
                        .sum());
    }

    public boolean isReached() {
        return missingPeople() == 0 && missingFromAbroad() == 0;
    }

    public int missingPeople() {
        return Math.max(0, PEOPLE - people);
    }

    public int missingFromAbroad() {
        return Math.max(0, FROM_ABROAD - fromAbroad);
    }
}
