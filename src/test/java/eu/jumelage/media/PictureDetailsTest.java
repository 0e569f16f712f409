package eu.jumelage.media;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.media.Consent.Giver;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PictureDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void aDescribedPictureWithCreditAndLicenceLacksNothing() {
        assertThat(Described.as("Ein Platz").gaps()).isEmpty();
    }

    @Test
    void creditAndLicenceAreNotBlank() {
        var blank = new PictureDetails(new Alternative.Decorative(), null, " \u0007", "", null, Shown.NOBODY, null);
        assertThat(blank.gaps()).containsExactly(new Gap.NoCredit(), new Gap.NoLicence());
    }

    @Test
    void whoeverIsRecognisedHasAgreed() {
        assertThat(Described.of(Shown.PERSONS, null).gaps()).containsExactly(new Gap.NeedsConsent(Shown.PERSONS));
        for (Giver giver : Giver.values()) {
            assertThat(Described.of(Shown.PERSONS, Described.consent(giver, null))
                            .gaps())
                    .isEmpty();
        }
    }

    @Test
    void forMinorsTheirGuardiansAgree() {
        assertThat(Described.of(Shown.MINORS, null).gaps()).containsExactly(new Gap.NeedsConsent(Shown.MINORS));
        assertThat(Described.of(Shown.MINORS, Described.consent(Giver.PERSONS, null))
                        .gaps())
                .containsExactly(new Gap.NeedsConsent(Shown.MINORS));
        assertThat(Described.of(Shown.MINORS, Described.consent(Giver.GUARDIANS, null))
                        .gaps())
                .isEmpty();
    }

    @Test
    void aConsentSaysToWhatAndWhereItLies() {
        var empty = new Consent("", " ", Giver.PERSONS, DAY, null);
        assertThat(Described.of(Shown.PERSONS, empty).gaps()).containsExactly(new Gap.EmptyConsent());
    }

    @Test
    void aMegabyteIsNoCaption() {
        assertThat(Described.as("x".repeat(1_000_000)).gaps()).containsExactly(new Gap.TooLong(2_000));
    }

    @Test
    void thePictureLeavesWithWhicheverEndsFirst() {
        assertThat(Described.until(null).leaves()).isEmpty();
        assertThat(Described.until(DAY).leaves()).contains(DAY);
        var agreed = Described.of(Shown.PERSONS, Described.consent(Giver.PERSONS, DAY));
        assertThat(agreed.leaves()).contains(DAY);
        var both = new PictureDetails(
                agreed.alternative(), null, "A", "B", DAY.plusDays(1), agreed.shown(), agreed.consent());
        assertThat(both.leaves()).contains(DAY);
    }

    @Test
    void onItsDayItIsGone() {
        assertThat(Described.until(DAY).gaps(DAY.minusDays(1))).isEmpty();
        assertThat(Described.until(DAY).gaps(DAY)).containsExactly(new Gap.Expired(DAY));
    }

    @Test
    void whatNobodyCanReadIsLeftOut() {
        Text dirty = Text.of(Language.GERMAN, "Ein\u0000 Platz\u0007");
        assertThat(new Alternative.Described(dirty).text().string(Language.GERMAN))
                .isEqualTo("Ein Platz");
    }
}
