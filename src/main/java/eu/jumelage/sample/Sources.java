package eu.jumelage.sample;

import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.partnerships.Facts;
import eu.jumelage.partnerships.Noting;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where the facts of the sample come from. */
@Component
@Lazy
class Sources {

    /** A source as its file describes it. */
    record Source(String key, Text name, @Nullable String url) {}

    /** That a source says something of a thing. */
    record Claim(String property, String value, String source) {}

    private final Map<String, Source> known =
            Files.list("sources", Source.class).stream().collect(Collectors.toMap(Source::key, Function.identity()));
    private final Facts facts;

    Sources(Facts facts) {
        this.facts = facts;
    }

    /** @return how many */
    int note(UUID subject, Standing standing, List<Claim> claims) {
        for (Claim claim : claims) {
            Source source = known.get(claim.source());
            if (source == null) {
                throw new IllegalStateException("No source " + claim.source());
            }
            UUID id = Ids.of("fact", subject + " " + claim.property() + " " + claim.source());
            var fact = new Fact(id, subject, claim.property(), claim.value(), source.name(), source.url(), standing);
            switch (facts.note(fact)) {
                case Noting.Noted _ -> {}
                case Noting.NoDate(var value) -> throw new IllegalStateException("No date: " + value);
            }
        }
        return claims.size();
    }
}
