package eu.jumelage.media;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.media.PictureChange.Act;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@Running
@RecordApplicationEvents
@Transactional
class PicturesTest {

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theAlbumIsEmpty() {
        sql.sql("delete from media.picture_change").update();
        sql.sql("update partnerships.partnership set picture = null").update();
        sql.sql("update programme.activity set picture = null").update();
        sql.sql("delete from media.picture").update();
    }

    @Test
    void anAddedPictureIsKept() {
        Picture added = add(Described.as("Ein Platz"));

        assertThat(pictures.find(added.id())).contains(added);
        assertThat(added.widths()).containsExactly(400, 800);
        assertThat(pictures.history(added.id()))
                .containsExactly(new PictureChange(1, added.addedAt(), Act.ADDED, null));
    }

    @Test
    void everythingSaidOfItIsKept() {
        var consent = Described.consent(Consent.Giver.GUARDIANS, LocalDate.of(2099, 2, 1));
        var details = new PictureDetails(
                new Alternative.Described(Text.of(Language.GERMAN, "Kinder im Hof")),
                Text.of(Language.FRENCH, "Fête d’été"),
                "Anna Beispiel",
                "CC BY 4.0",
                LocalDate.of(2099, 1, 1),
                Shown.MINORS,
                consent);

        assertThat(pictures.find(add(details).id()).orElseThrow().details()).isEqualTo(details);
    }

    @Test
    void withoutConsentNothingIsKept() {
        assertThat(pictures.add(Photographs.jpeg(500, 500), Described.of(Shown.MINORS, null)))
                .isEqualTo(new Addition.Incomplete(List.of(new Gap.NeedsConsent(Shown.MINORS))));
        assertThat(pictures.list(null, null, 10)).isEmpty();
    }

    @Test
    void aRefusedFileIsNotKept() {
        assertThat(pictures.add(new byte[0], Described.as("Nichts"))).isEqualTo(new Flaw.Empty());
        assertThat(pictures.list(null, null, 10)).isEmpty();
    }

    @Test
    void whatHasExpiredIsNotTaken() {
        LocalDate past = LocalDate.of(2020, 1, 1);
        assertThat(pictures.add(Photographs.jpeg(500, 500), Described.until(past)))
                .isEqualTo(new Addition.Incomplete(List.of(new Gap.Expired(past))));
    }

    @Test
    void anEditKeepsWhatWasSaidBefore() {
        Picture added = add(Described.as("Ein Platz"));

        var edited = (Editing.Edited) pictures.edit(added.id(), 1, Described.as("Der Gendarmenmarkt"));

        assertThat(pictures.find(added.id())).contains(edited.picture());
        assertThat(edited.picture().version()).isEqualTo(2);
        assertThat(pictures.history(added.id()))
                .extracting(PictureChange::act, PictureChange::before)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Act.ADDED, null),
                        org.assertj.core.groups.Tuple.tuple(Act.EDITED, Described.as("Ein Platz")));
    }

    @Test
    void theSecondEditorSeesWhatTheFirstOneSaid() {
        Picture added = add(Described.as("Ein Platz"));
        var first = (Editing.Edited) pictures.edit(added.id(), 1, Described.as("Erste Fassung"));

        assertThat(pictures.edit(added.id(), 1, Described.as("Zweite Fassung")))
                .isEqualTo(new Editing.ChangedMeanwhile(first.picture()));
    }

    @Test
    void anEditMayNotLoseTheConsent() {
        Picture added = add(Described.of(Shown.PERSONS, Described.consent(Consent.Giver.PERSONS, null)));
        assertThat(pictures.edit(added.id(), 1, Described.of(Shown.PERSONS, null)))
                .isEqualTo(new Editing.Incomplete(List.of(new Gap.NeedsConsent(Shown.PERSONS))));
    }

    @Test
    void ofAWithdrawnPictureNothingRemainsButItsStory() {
        Picture added = add(Described.as("Ein Platz"));

        var gone = (Withdrawing.Withdrawn) pictures.withdraw(added.id(), "Der Abgebildete wünscht es");

        assertThat(gone.picture().isWithdrawn()).isTrue();
        assertThat(pictures.find(added.id())).contains(gone.picture());
        assertThat(sql.sql("select count(*) from media.variant where picture = :id")
                        .param("id", added.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(pictures.show(added.id(), 400)).isEqualTo(new Showing.Gone());
        assertThat(pictures.history(added.id()))
                .extracting(PictureChange::act)
                .containsExactly(Act.ADDED, Act.WITHDRAWN);
        assertThat(events.stream(PictureWithdrawn.class)).containsExactly(new PictureWithdrawn(added.id()));
    }

    @Test
    void nothingIsWithdrawnTwiceOrWithoutAReason() {
        Picture added = add(Described.as("Ein Platz"));
        assertThat(pictures.withdraw(added.id(), " ")).isEqualTo(new Withdrawing.NoReason());
        assertThat(pictures.show(added.id(), 400)).as("nothing shows it").isEqualTo(new Showing.Unknown());
        assertThat(pictures.print(added.id(), 400)).isPresent();

        var gone = (Withdrawing.Withdrawn) pictures.withdraw(added.id(), "Irrtum");
        assertThat(pictures.withdraw(added.id(), "Anders")).isEqualTo(new Withdrawing.Already(gone.picture()));
        assertThat(pictures.edit(added.id(), 2, Described.as("Doch"))).isEqualTo(new Editing.Withdrawn(gone.picture()));
    }

    @Test
    void whatNobodyKnowsIsUnknown() {
        UUID nobody = UUID.randomUUID();
        assertThat(pictures.find(nobody)).isEmpty();
        assertThat(pictures.withdraw(nobody, "Irrtum")).isEqualTo(new Withdrawing.Unknown());
        assertThat(pictures.edit(nobody, 1, Described.as("Nichts"))).isEqualTo(new Editing.Unknown());
        assertThat(pictures.show(nobody, 400)).isEqualTo(new Showing.Unknown());
    }

    @Test
    void theNewestStandFirstAndAreReadByKey() {
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.addFirst(add(Described.as("Bild " + i)).id());
        }
        List<UUID> read = new ArrayList<>();
        Picture.@Nullable Key after = null;
        for (List<Picture> part = pictures.list(null, after, 2);
                !part.isEmpty();
                part = pictures.list(null, after, 2)) {
            part.forEach(picture -> read.add(picture.id()));
            after = part.getLast().key();
        }
        assertThat(read).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void picturesAreFoundByTheirWords() {
        Picture square = add(Described.as("Der Gendarmenmarkt im Schnee, 100 % weiß"));
        Picture bridge = add(Described.as("Die Brücke_am Kanal"));

        assertThat(pictures.list("gendarmen", null, 10)).containsExactly(square);
        assertThat(pictures.list("brücke", null, 10)).containsExactly(bridge);
        assertThat(pictures.list("100 %", null, 10)).containsExactly(square);
        assertThat(pictures.list("e_a", null, 10)).containsExactly(bridge);
        assertThat(pictures.list("Anna", null, 10)).containsExactly(bridge, square);
        assertThat(pictures.list("nirgends\\", null, 10)).isEmpty();
        assertThat(pictures.list("\u0000", null, 10)).hasSize(2);
    }

    private Picture add(PictureDetails details) {
        return ((Addition.Added) pictures.add(Photographs.jpeg(900, 600), details)).picture();
    }
}
