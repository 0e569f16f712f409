package eu.jumelage.portal.pages;

import eu.jumelage.office.Letter.Subject;
import eu.jumelage.office.Letters;
import eu.jumelage.office.Writing;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Takes reports of barriers to the office. */
@Component
class BarrierPages {

    /** A path of ours, without control characters, be they written out or not. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])(?:[^\\\\\\p{Cntrl}%]|%(?!7[fF]|[01])){0,1000}");

    private final Letters letters;
    private final Frames frames;

    BarrierPages(Letters letters, Frames frames) {
        this.letters = letters;
        this.frames = frames;
    }

    /** @param sent whether a report has just arrived from here */
    BarrierPage form(Moment moment, Language language, String about, boolean sent) {
        return page(moment, language, own(about), "", "", List.of(), sent);
    }

    /** What arrived is answered by another address: who reloads that sends nothing again. */
    Answer report(Moment moment, Language language, String about, String message, String reply) {
        String page = own(about);
        if (letters.isFull()) {
            return page(moment, language, page, message, reply, List.of("many"), false);
        }
        return switch (letters.write(Subject.BARRIER, page, message, reply, language)) {
            case Writing.Arrived _ -> sent(language, page);
            case Writing.Empty _ -> page(moment, language, page, message, reply, problems("message", reply), false);
            case Writing.TooLong _ -> page(moment, language, page, message, reply, problems("long", reply), false);
            case Writing.NoAddress _ -> page(moment, language, page, message, reply, List.of("reply"), false);
        };
    }

    /** All that is wrong at once: nobody should have to send it three times. */
    private static List<String> problems(String first, String reply) {
        return Letters.canAnswer(reply) ? List.of(first) : List.of(first, "reply");
    }

    private static Document sent(Language language, String about) {
        String rest = rest(about);
        return Document.of("text/plain", "")
                .withStatus(303)
                .with("Location", Section.BARRIER.path(language) + rest + (rest.isEmpty() ? "?sent" : "&sent"));
    }

    /** Only a page of ours: nobody can be sent elsewhere by a link to this form. */
    private static String own(String about) {
        return OWN.matcher(about).matches() ? about : "";
    }

    private static String rest(String about) {
        return about.isEmpty() ? "" : "?page=" + URLEncoder.encode(about, StandardCharsets.UTF_8);
    }

    private BarrierPage page(
            Moment moment,
            Language language,
            String about,
            String message,
            String reply,
            List<String> problems,
            boolean sent) {
        Frame plain = frames.around(moment, language, Section.BARRIER, rest(about));
        Frame frame = about.isEmpty() ? plain : plain.hidden();
        return new BarrierPage(
                !problems.isEmpty() ? frame.titled(frame.say("form.failed", frame.title())) : frame,
                about,
                message,
                reply,
                problems,
                sent,
                problems.isEmpty() ? 200 : problems.contains("many") ? 429 : 422);
    }
}
