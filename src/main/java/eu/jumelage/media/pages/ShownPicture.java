package eu.jumelage.media.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.media.Appearance;
import eu.jumelage.media.Consent;
import eu.jumelage.media.Picture;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.media.Shown;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture as its lists and its page tell of it.
 *
 * @param isShown whether the public may see it today
 * @param lacking the languages in which something is missing or older than its source
 */
public record ShownPicture(
        Picture picture, boolean isShown, List<Language> lacking, List<Appearance> appearances, Language reader) {

    public String title() {
        return picture.title(reader);
    }

    public String path() {
        return "/office/records/" + PictureForm.KIND + "/" + picture.id();
    }

    /** How it stands with it: shown, until when, not any more. */
    public String state() {
        PictureDetails said = picture.details();
        Words words = Words.in(reader);
        Picture.Withdrawal withdrawal = picture.withdrawal();
        if (withdrawal != null) {
            return words.say(
                    "media.state.withdrawn",
                    day(withdrawal.at().atZone(ZoneOffset.UTC).toLocalDate()));
        }
        return said.leaves()
                .map(day -> words.say(isShown ? "media.state.until" : "media.state.over", day(day)))
                .orElseGet(() -> words.say("media.state.open"));
    }

    /** Whom one recognises, and what they agreed to. */
    public String people() {
        PictureDetails said = picture.details();
        Words words = Words.in(reader);
        String whom = words.say("media.shown." + PictureFields.key(said.shown()));
        Consent consent = said.consent();
        if (said.shown() == Shown.NOBODY || consent == null) {
            return whom;
        }
        LocalDate until = consent.until();
        return whom + " · "
                + (until == null ? words.say("media.consent") : words.say("media.consent.until", day(until)));
    }

    /** "Französisch, Niederländisch". */
    public String gaps() {
        return lacking.stream()
                .map(language -> language.icu().getDisplayLanguage(reader.icu()))
                .collect(Collectors.joining(", "));
    }

    private String day(LocalDate day) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.MEDIUM, reader.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
