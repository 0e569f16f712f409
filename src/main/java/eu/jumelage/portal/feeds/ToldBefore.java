package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What subscribers were told of an activity, as far as a change of it is news: not each word, but whether it takes
 * place, when and where.
 */
record ToldBefore(String course, boolean recap, List<Run> runs) {

    /**
     * @param at its time as machines compare it
     * @param when the same in words, by language
     */
    record Run(UUID id, String course, String at, String where, Map<String, String> when) {}

    static ToldBefore of(Listed activity, List<Language> languages) {
        Listed.Outcome recap = activity.recap();
        return new ToldBefore(
                activity.course().key(),
                recap != null && (recap.text() != null || recap.recording() != null),
                activity.runs().stream().map(run -> run(run, languages)).toList());
    }

    private static Run run(ListedRun run, List<Language> languages) {
        var when = new HashMap<String, String>();
        languages.forEach(each -> when.put(each.tag(), Dates.full(run.when(), each)));
        var where = run.run().where();
        return new Run(
                run.run().id(),
                run.run().course().key(),
                run.when().getClass().getSimpleName() + " " + run.when().startsAt() + " "
                        + run.when().endsAt() + " " + run.when().zone(),
                where.attendance().key() + " " + where.place(),
                when);
    }

    String written() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Null for what was not told; what an older program wrote otherwise counts as told as it is now. */
    static @Nullable ToldBefore read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return JsonMapper.shared().readValue(written, ToldBefore.class);
        } catch (JacksonException other) {
            return new ToldBefore("", true, List.of());
        }
    }

    boolean differs(ToldBefore now) {
        return !runs.isEmpty() && (!course.equals(now.course) || !places().equals(now.places()));
    }

    private Map<UUID, String> places() {
        return runs.stream().collect(Collectors.toMap(Run::id, run -> run.course + " " + run.at + " " + run.where));
    }

    /** The time of the first run that has another one now; empty where none has. */
    String formerly(ToldBefore now, Language language) {
        Map<UUID, String> after = now.runs.stream().collect(Collectors.toMap(Run::id, Run::at));
        return runs.stream()
                .filter(run -> !after.getOrDefault(run.id, run.at).equals(run.at))
                .map(run -> run.when.getOrDefault(language.tag(), ""))
                .findFirst()
                .orElse("");
    }
}
