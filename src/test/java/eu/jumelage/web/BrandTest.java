package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.jumelage.web.Brand.Ground;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A city's colour can be read wherever its pages use it, and the next one that can is proposed. */
class BrandTest {

    private static final Colour YELLOW = new Colour(0xffd400);

    @AfterEach
    void asEver() {
        Assets.paint(Brand.HOUSE);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(new Colour(0).contrast(new Colour(0xffffff))).isCloseTo(21, within(1e-9));
        assertThat(new Colour(0x777777).contrast(new Colour(0xffffff))).isCloseTo(4.48, within(0.005));
        assertThat(Colour.parse(" A3152D ")).contains(new Colour(0xa3152d));
        assertThat(Colour.parse("red")).isEmpty();
        assertThat(Colour.parse("#12345")).isEmpty();
        assertThat(new Colour(0x0a).toString()).isEqualTo("#00000a");
    }

    @Test
    void everyColourHasANextOneThatCanBeReadAndIsOfItsHue() {
        var random = new Random(7);
        for (int one = 0; one < 2_000; one++) {
            var wanted = new Colour(random.nextInt(0x1000000));
            for (Ground ground : Ground.values()) {
                Colour proposal = ground.proposal(wanted);
                assertThat(ground.carries(proposal))
                        .as("%s for %s", proposal, wanted)
                        .isTrue();
                assertThat(proposal.contrast(ground.paper())).isGreaterThanOrEqualTo(4.5);
                if (ground.carries(wanted)) {
                    assertThat(proposal).isEqualTo(wanted);
                }
            }
        }
        assertThat(Ground.LIGHT.carries(YELLOW)).isFalse();
        Colour ochre = Ground.LIGHT.proposal(YELLOW);
        assertThat(ochre.rgb() >> 16 & 0xff).as("still more red than blue").isGreaterThan(ochre.rgb() & 0xff);
        assertThat(ochre.contrast(Ground.LIGHT.paper()))
                .as("no darker than need be")
                .isLessThan(5.2);
        assertThatThrownBy(() -> new Brand(YELLOW, YELLOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePapersAreThoseOfTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/site.css"));
        String light = css.substring(css.indexOf(":root {"), css.indexOf("@media (prefers-color-scheme: dark)"));
        String dark = css.substring(css.indexOf("@media (prefers-color-scheme: dark)"), css.indexOf("*, ::before"));
        assertThat(light).contains("--paper: " + Ground.LIGHT.paper() + ";", "--brand: " + Brand.HOUSE.light() + ";");
        assertThat(dark).contains("--paper: " + Ground.DARK.paper() + ";", "--brand: " + Brand.HOUSE.dark() + ";");
        Ground.LIGHT.others().forEach(colour -> assertThat(light).contains(colour.toString()));
        Ground.DARK.others().forEach(colour -> assertThat(dark).contains(colour.toString()));
    }

    @Test
    void theStyleSheetHasAnotherNameInAnotherColourAndTheOldOneIsStillServed() {
        String before = Assets.href("site.css");
        var blue = Brand.of(new Colour(0x1f5f8b));
        Assets.paint(blue);

        String after = Assets.href("site.css");
        assertThat(after).isNotEqualTo(before);
        assertThat(Assets.href("mark.svg")).isNotNull();
        assertThat(css(after))
                .contains("--brand: #1f5f8b", "--brand: " + blue.dark())
                .doesNotContain("--brand: #a3152d");
        assertThat(css(after)).as("what is cancelled stays red").contains("--cancelled: #a3152d");
        assertThat(css(before)).contains("--brand: #a3152d");
    }

    private static String css(String href) {
        KeptAnswer answer = Objects.requireNonNull(Assets.at(href));
        var body = answer.in(Encoding.IDENTITY).body().duplicate();
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
