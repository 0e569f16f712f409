package eu.jumelage.portal.pages;

import eu.jumelage.office.Letter.Subject;
import eu.jumelage.office.Letters;
import eu.jumelage.office.Writing;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes reports of barriers to the office. */
@Component
class BarrierPages {
    private final Letters letters;
    private final Frames frames;

    BarrierPages(Letters letters, Frames frames) {
        this.letters = letters;
        this.frames = frames;
    }

    BarrierPage form(Moment moment, Language language, String about) {
        return page(moment, language, own(about), "", "", List.of(), false);
    }

    BarrierPage report(Moment moment, Language language, String about, String message, String reply) {
        String page = own(about);
        return switch (letters.write(Subject.BARRIER, page, message, reply, language)) {
            case Writing.Arrived _ -> page(moment, language, page, "", "", List.of(), true);
            case Writing.Empty _ -> page(moment, language, page, message, reply, List.of("message"), false);
            case Writing.TooLong _ -> page(moment, language, page, message, reply, List.of("long"), false);
            case Writing.NoAddress _ -> page(moment, language, page, message, reply, List.of("reply"), false);
        };
    }

    /** Only a page of ours: nobody can be sent elsewhere by a link to this form. */
    private static String own(String about) {
        return about.matches("/[^/\\\\\\p{Cntrl}].{0,1000}") ? about : "";
    }

    private BarrierPage page(
            Moment moment,
            Language language,
            String about,
            String message,
            String reply,
            List<String> problems,
            boolean sent) {
        Frame frame = frames.around(moment, language, Section.BARRIER, "");
        return new BarrierPage(frame, about, message, reply, problems, sent, problems.isEmpty() ? 200 : 422);
    }
}
