package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.drawing.ShareCard.GreatWay;
import eu.jumelage.portal.drawing.ShareCard.OfActivity;
import eu.jumelage.portal.drawing.ShareCard.OfPartner;
import eu.jumelage.web.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ShareCardTest {
    @Test
    void everyPartnersCardIsSmallEnoughToShare() throws IOException {
        for (PairPlate plate : Berlin.plates(Language.GERMAN)) {
            byte[] png = new OfPartner(plate, "International Berlin").png();
            assertThat(png.length).as(plate.partner().name()).isLessThan(80_000);
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
    }

    @Test
    void aNameInLettersThatTheFontLacksIsGivenInTheReadersLanguage() {
        var names = Berlin.plates(Language.GERMAN).stream()
                .map(p -> new OfPartner(p, "").names().getLast())
                .toList();
        assertThat(names)
                .contains("Київ", "İstanbul", "Москва", "Peking", "Tokio")
                .doesNotContain("北京", "東京");
    }

    @Test
    void aTitleOfGermanLengthStaysOnItsCard() {
        String title = "Fachgespräch Stadtentwicklungsverwaltungsmodernisierungsgesetzgebung ".repeat(4);
        var lines = CardLines.fitted(title, Typeface.bold(), 68, 36, 720, 4);
        assertThat(lines.lines()).hasSize(4).allMatch(l -> Typeface.bold().width(l, lines.size()) <= 720);
        assertThat(lines.lines().getLast()).endsWith("…");
        var card = new OfActivity(
                title, "8.–9. November 2027", true, "Berlin", "Verschoben", way(), "International Berlin");
        assertThat(card.png().length).isLessThan(80_000);
    }

    @Test
    void anActivityWithoutPlaceOrStateHasACardToo() {
        assertThat(new OfActivity("北京 &", "", false, "", "", way(), "").png()).isNotEmpty();
    }

    @Test
    void aDateThatNoLongerHoldsIsStruckAndGrey() throws IOException {
        assertThat(reds(card(false))).isGreaterThan(200);
        assertThat(reds(card(true))).isZero();
        assertThat(longestLine(card(true))).isGreaterThan(300);
        assertThat(longestLine(card(false))).isLessThan(60);
    }

    private static BufferedImage card(boolean struck) throws IOException {
        var card = new OfActivity("Konzert", "12. Dezember 2026", struck, "", struck ? "Abgesagt" : "", way(), "");
        return ImageIO.read(new ByteArrayInputStream(card.png()));
    }

    /** Of the brand's red, where the date stands. */
    private static int reds(BufferedImage card) {
        int reds = 0;
        for (int x = 60; x < 560; x++) {
            for (int y = 400; y < 465; y++) {
                int colour = card.getRGB(x, y);
                reds += (colour >> 16 & 255) > (colour >> 8 & 255) + 80 ? 1 : 0;
            }
        }
        return reds;
    }

    private static int longestLine(BufferedImage card) {
        int longest = 0;
        for (int y = 400; y < 465; y++) {
            int dark = 0;
            for (int x = 60; x < 560; x++) {
                dark = (card.getRGB(x, y) >> 8 & 255) < 130 ? dark + 1 : 0;
                longest = Math.max(longest, dark);
            }
        }
        return longest;
    }

    private static GreatWay way() {
        return new GreatWay(Berlin.HOME, new Place(50.8467, 4.3525));
    }
}
