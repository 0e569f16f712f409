package eu.jumelage.portal.pages;

import eu.jumelage.media.Album;
import eu.jumelage.media.Appearance;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Pages;
import eu.jumelage.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a draft exactly as the public would see it: it is published, drawn, and undone again. */
@Controller
class PreviewController {

    private final Drafts drafts;
    private final Moments moments;
    private final ActivityPages activities;
    private final PartnerPages partners;
    private final UndertakingPages undertakings;
    private final SignUpPages signUps;
    private final StandingSections standing;
    private final ListPages lists;
    private final Album album;
    private final Pages pages;

    PreviewController(
            Drafts drafts,
            Moments moments,
            ActivityPages activities,
            PartnerPages partners,
            UndertakingPages undertakings,
            SignUpPages signUps,
            StandingSections standing,
            ListPages lists,
            Album album,
            Pages pages) {
        this.drafts = drafts;
        this.moments = moments;
        this.activities = activities;
        this.partners = partners;
        this.undertakings = undertakings;
        this.signUps = signUps;
        this.standing = standing;
        this.album = album;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/office/drafts/{id}/preview/{tag}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer preview(Sitting sitting, @PathVariable UUID id, @PathVariable String tag) {
        var draft = drafts.find(id);
        var language = moments.now().stream()
                .flatMap(moment -> moment.installation().languages().stream())
                .filter(each -> each.tag().equals(tag))
                .findFirst();
        if (draft.isEmpty() || language.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        return asDraft(
                sitting.language(),
                drafts.tryOut(
                        id,
                        sitting.member(),
                        problems -> problems.isEmpty()
                                ? page(draft.get(), language.get())
                                : ErrorPage.of(sitting.language(), 404)));
    }

    /**
     * The page says what it is, on paper too, where it could be taken for the public one. What the draft alone shows is
     * not public yet: members get it at the office's own address.
     */
    private Answer asDraft(Language reader, Answer answer) {
        if (!(answer instanceof Page page) || page instanceof ErrorPage) {
            return answer;
        }
        String html = new String(pages.draw(page), StandardCharsets.UTF_8)
                .replaceAll("(?<=[\" ])/media/(?=[0-9a-f-]{36}/)", "/office/media/")
                .replaceFirst("(?=<header class=\"top\">)", mark(reader));
        return Document.of("text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .withStatus(page.status());
    }

    private static String mark(Language reader) {
        return "<aside class=\"draft-mark\" lang=\"%s\"><p>%s</p></aside>\n"
                .formatted(reader.tag(), Words.in(reader).say("edit.look.draft"));
    }

    private Answer page(Draft draft, Language language) {
        Moment moment = moments.now().orElseThrow();
        UUID id = draft.item();
        Optional<? extends Answer> page = switch (draft.kind()) {
            case "picture" -> showing(moment, language, id);
            case "change", "reason" -> changed(moment, language, draft.entries().get("activity"));
            case "activity", "recap", "exchange" -> Optional.of(activities.one(moment, language, id));
            case "admission" -> admission(moment, language, id, draft.entries().get("activity"));
            case "partnership" -> partners.one(moment, language, id);
            case "series", "series-state" -> undertakings.series(moment, language, id);
            case "project" -> undertakings.project(moment, language, id);
            case "network" -> undertakings.network(moment, language, id);
            case "disruption", "declaration" -> undertakings.disruption(moment, language, id);
            case "page" -> standing.page(moment, language, draft.entries().get("key"));
            case "installation", "notice" -> Optional.of(lists.home(moment, language));
            default -> Optional.empty(); // it has no page of its own
        };
        return page.isPresent() ? page.get() : ErrorPage.of(language, 404);
    }

    /** What an act changes; somebody may have sent anything in its place. */
    private Optional<? extends Answer> changed(Moment moment, Language language, String activity) {
        return id(activity).map(one -> activities.one(moment, language, one));
    }

    /** How one would sign up. */
    private Optional<? extends Answer> admission(Moment moment, Language language, UUID id, String activity) {
        return id(activity).map(one -> signUps.form(moment, language, one, id));
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    /** A picture has no page of its own, but stands on others. */
    private Optional<? extends Answer> showing(Moment moment, Language language, UUID picture) {
        return album.appearances(picture, language).stream()
                .filter(Appearance::isPublic)
                .findFirst()
                .flatMap(place -> place.kind().equals("partnership")
                        ? partners.one(moment, language, place.record())
                        : Optional.of(activities.one(moment, language, place.record())));
    }
}
