package eu.jumelage.sample;

import eu.jumelage.programme.Disruption;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Publication;
import eu.jumelage.web.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the sample's disruptions and their notices into the programme. */
@Component
@Lazy
class Troubles {

    /** A disruption as its file describes it. */
    record Trouble(
            String key,
            boolean example,
            String since,
            @Nullable String until,
            @Nullable String source,
            Text name,
            Text text,
            @Nullable String link,
            @Nullable Text label,
            List<Sign> notices) {}

    /** A notice about it. */
    record Sign(String level, String from, String until, Text text) {}

    private final Disruptions disruptions;

    Troubles(Disruptions disruptions) {
        this.disruptions = disruptions;
    }

    /** All of them, or those whose dates move. */
    void load(Dates dates, ZoneId home, boolean onlyExamples) {
        Files.list("disruptions", Trouble.class).stream()
                .filter(trouble -> trouble.example() || !onlyExamples)
                .forEach(trouble -> add(trouble, dates, home));
    }

    private void add(Trouble trouble, Dates dates, ZoneId home) {
        UUID id = Ids.of("disruption", trouble.key());
        disruptions.add(new Disruption(
                id,
                trouble.name(),
                trouble.text(),
                dates.day(trouble.since()),
                trouble.until() == null ? null : dates.day(trouble.until()),
                trouble.link(),
                trouble.label(),
                Publication.PUBLISHED));
        for (int i = 0; i < trouble.notices().size(); i++) {
            Sign sign = trouble.notices().get(i);
            disruptions.post(new Notice(
                    Ids.of("notice", trouble.key() + "/" + i),
                    id,
                    Keyed.of(Notice.Level.class, sign.level()),
                    sign.text(),
                    trouble.link(),
                    trouble.label(),
                    dates.instant(sign.from(), home),
                    dates.instant(sign.until(), home)));
        }
    }
}
