package eu.jumelage.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.jumelage.web.Drawing.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Public answers by address: drawn once, bounded by bytes, shown until their time or until something is published. */
@Component
class KeptAnswers {

    /** Browsers may keep it too, but ask each time: an activity changes sides in the minute its end passes. */
    static final String ASK_EACH_TIME = "public, no-cache";

    private final Cache<String, KeptAnswer> answers;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>(); // as many as are being drawn
    private final Publications publications;
    private final InstantSource clock;

    KeptAnswers(WebSettings settings, Publications publications, InstantSource clock) {
        this.publications = publications;
        this.clock = clock;
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.kept().toBytes())
                .weigher((String address, KeptAnswer answer) -> address.length() * 2 + answer.weight())
                .build();
        publications.whenPublished(answers::invalidateAll);
    }

    /** The answer as it stands, or null; never waits. */
    @Nullable
    KeptAnswer now(String address) {
        KeptAnswer answer = answers.getIfPresent(address);
        return answer != null && stands(answer) && publications.isWatched() ? answer : null;
    }

    /** If neither the clock nor a publication has overtaken it. */
    boolean stands(KeptAnswer answer) {
        return answer.epoch() == publications.epoch() && answer.until() > clock.millis();
    }

    /** The drawing of this address that runs, or this one: then it is the caller's to draw and to {@link #end}. */
    Drawing join(Drawing mine) {
        Drawing running =
                drawings.merge(mine.address(), mine, (old, asked) -> old.epoch() == asked.epoch() ? old : asked);
        return running;
    }

    Drawing begin(String address) {
        return Drawing.of(address, publications.epoch());
    }

    void end(Drawing drawing) {
        drawings.remove(drawing.address(), drawing);
        drawing.letGo();
    }

    /** Keeps what was drawn, if nothing was published meanwhile and its time is not over. */
    Optional<KeptAnswer> keep(Drawing drawing, Keep keep, String type, byte[] bytes, Map<String, String> headers) {
        if (answers.policy().eviction().orElseThrow().getMaximum() == 0) {
            return Optional.empty();
        }
        if (drawing.epoch() != publications.epoch()) {
            drawing.outcome().complete(new Outcome.Overtaken());
            return Optional.empty();
        }
        long until = millis(keep.until());
        if (until <= clock.millis()) {
            return Optional.empty();
        }
        var answer = KeptAnswer.of(type, bytes, headers, ASK_EACH_TIME, drawing.epoch(), until);
        answers.put(drawing.address(), answer);
        drawing.outcome()
                .complete(
                        drawing.epoch() == publications.epoch() ? new Outcome.Shared(answer) : new Outcome.Overtaken());
        return Optional.of(answer);
    }

    private static long millis(Instant until) {
        return until.isBefore(Instant.ofEpochMilli(Long.MAX_VALUE)) ? until.toEpochMilli() : Long.MAX_VALUE;
    }

    /** For tests and figures: how many bytes are kept. */
    long weight() {
        answers.cleanUp();
        return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    int drawn() {
        return drawings.size();
    }
}
