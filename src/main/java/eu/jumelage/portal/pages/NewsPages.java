package eu.jumelage.portal.pages;

import eu.jumelage.news.Asking;
import eu.jumelage.news.Subscribers;
import eu.jumelage.portal.pages.NewsPage.Step;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the pages of subscriptions by e-mail, and takes what is sent from them. */
@Component
class NewsPages {

    private final Subscribers subscribers;
    private final Frames frames;

    NewsPages(Subscribers subscribers, Frames frames) {
        this.subscribers = subscribers;
        this.frames = frames;
    }

    /** Below the partner's own page. */
    static String path(ListedPartner partner, Language language) {
        return partner.path(language) + "/" + Words.in(language).say("news.path");
    }

    NewsPage form(Moment moment, Language language, ListedPartner partner, Step step) {
        return page(moment, language, partner, step, "", language.tag(), List.of());
    }

    Answer ask(Moment moment, Language language, ListedPartner partner, String email, String tag) {
        Optional<Language> chosen = moment.installation().languages().stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(moment, language, partner, Step.FORM, email, language.tag(), List.of("language"));
        }
        return switch (subscribers.ask(partner.id(), email, chosen.get())) {
            case Asking.Asked _ -> to(path(partner, language) + "?sent");
            case Asking.NoAddress _ -> page(moment, language, partner, Step.FORM, email, tag, List.of("email"));
            case Asking.TooMany _ -> page(moment, language, partner, Step.FORM, email, tag, List.of("many"));
        };
    }

    NewsLinkPage link(Moment moment, Language language, ListedPartner partner, String secret, boolean confirmed) {
        var subscription = subscribers
                .by(secret)
                .filter(one -> one.partnership().equals(partner.id()))
                .orElse(null);
        Frame frame = frame(moment, language, partner).hidden();
        return new NewsLinkPage(
                subscription == null ? frame.titled(frame.say("news.over")) : frame,
                frame.string(partner.name()),
                partner.path(language),
                path(partner, language) + "/" + secret,
                subscription,
                confirmed);
    }

    /** What was sent from the page of a link, or by a mail program with one click (RFC 8058). */
    Answer answer(Language language, ListedPartner partner, String secret, String what) {
        if (what.equals("confirm")) {
            return subscribers.confirm(secret).isPresent()
                    ? to(path(partner, language) + "/" + secret + "?confirmed")
                    : to(path(partner, language) + "/" + secret);
        }
        subscribers.end(secret);
        return to(path(partner, language) + "?ended");
    }

    /** A program that unsubscribes somebody needs no page. */
    Answer oneClick(String secret) {
        subscribers.end(secret);
        return Document.of("text/plain", "");
    }

    private NewsPage page(
            Moment moment,
            Language language,
            ListedPartner partner,
            Step step,
            String email,
            String chosen,
            List<String> problems) {
        Frame plain = frame(moment, language, partner);
        Frame frame = step == Step.FORM && problems.isEmpty() ? plain : plain.hidden();
        return new NewsPage(
                problems.isEmpty() ? frame : frame.titled(frame.say("form.failed", frame.title())),
                frame.string(partner.name()),
                partner.path(language),
                step,
                email,
                chosen,
                new ArrayList<>(problems));
    }

    private Frame frame(Moment moment, Language language, ListedPartner partner) {
        Words words = Words.in(language);
        return frames.around(
                moment,
                language,
                Section.PARTNERS,
                words.say("news.title", partner.name().string(language)),
                words.say("news.lead"),
                each -> path(partner, each));
    }

    private static Document to(String path) {
        return Document.of("text/plain", "").withStatus(303).with("Location", path);
    }
}
