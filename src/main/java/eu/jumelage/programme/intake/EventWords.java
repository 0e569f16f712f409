package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a calendar says besides its time. */
final class EventWords {

    private static final String WEB = "https?://[^\\s/]+\\.[^\\s]+";

    private final RawEvent event;
    private final Names names;
    private final Language language;

    EventWords(RawEvent event, Names names, Language otherwise) {
        this.event = event;
        this.names = names;
        this.language = event.get("SUMMARY")
                .map(line -> line.parameter("LANGUAGE"))
                .flatMap(names::language)
                .orElse(otherwise);
    }

    void write(Sketch sketch) {
        String title = event.text("SUMMARY").replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            sketch.wrong("intake.no-title");
        }
        sketch.text("title", language, title, Sketch.LONGEST_LINE, "SUMMARY");
        sketch.text("text", language, event.text("DESCRIPTION"), Sketch.LONGEST_PROSE, "DESCRIPTION");
        boolean hidden = event.is("CLASS", "PRIVATE") || event.is("CLASS", "CONFIDENTIAL");
        sketch.put("visibility", hidden ? "internal" : "public");
        categories(sketch, title);
        where(sketch);
        link(sketch);
    }

    private void categories(Sketch sketch, String title) {
        List<String> said = event.all("CATEGORIES").stream()
                .flatMap(line -> Arrays.stream(line.value().split("(?<!\\\\),")))
                .map(one -> one.replace("\\", "").strip())
                .toList();
        Optional<String> kind =
                said.stream().flatMap(one -> names.kind(one).stream()).findFirst();
        sketch.put("kind", kind.orElse("other"));
        said.stream().flatMap(one -> names.partner(one).stream()).forEach(sketch::partner);
        if (!sketch.hasPartner()) {
            names.partnerIn(title + "\n" + event.text("LOCATION") + "\n" + event.text("DESCRIPTION"))
                    .ifPresent(partner -> {
                        sketch.partner(partner);
                        sketch.hint("intake.hint.partner-guessed");
                    });
        }
    }

    private void where(Sketch sketch) {
        String place = event.text("LOCATION");
        String join = event.text("CONFERENCE").matches(WEB) ? event.text("CONFERENCE") : "";
        if (join.isEmpty() && place.matches(WEB)) {
            join = place;
            place = "";
        }
        boolean online = !join.isEmpty() || place.toLowerCase(Locale.ROOT).startsWith("online");
        Optional<String> known = names.place(place);
        sketch.put("run.0.attendance", online ? known.isPresent() ? "mixed" : "online" : "on-site");
        sketch.put("run.0.link", join, Sketch.LONGEST_LINE, "CONFERENCE");
        if (known.isPresent()) {
            sketch.put("run.0.place", known.get());
        } else if (!place.isEmpty() && !online) {
            sketch.hint("intake.hint.place", place.length() > 200 ? place.substring(0, 200) + "…" : place);
        }
    }

    private void link(Sketch sketch) {
        String address = event.text("URL");
        if (address.matches(WEB) && address.length() <= Sketch.LONGEST_LINE) {
            sketch.put("link.0.address", address);
            sketch.text("link.0.label", language, address.replaceFirst("https?://([^/]+).*", "$1"), 300, "URL");
        }
    }
}
