package eu.jumelage.web;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void germanWritesItsUmlautsWithAnE() {
        assertThat(slug(GERMAN, "Brüssel grüßt Köln, Ärmel und ÖPNV"))
                .isEqualTo("bruessel-gruesst-koeln-aermel-und-oepnv");
    }

    @Test
    void otherLanguagesDropTheirAccents() {
        assertThat(slug(FRENCH, "Échanges à Besançon, cœur de l’été")).isEqualTo("echanges-a-besancon-coeur-de-l-ete");
        assertThat(slug(DUTCH, "Coördinatie van geïnteresseerden")).isEqualTo("coordinatie-van-geinteresseerden");
        assertThat(slug(ENGLISH, "Łódź & Ağrı")).isEqualTo("lodz-agri");
    }

    @Test
    void foreignScriptsBecomeLatin() {
        assertThat(slug(new Language("el"), "Αθήνα")).isEqualTo("athena");
        assertThat(slug(new Language("uk"), "Київ 2025")).matches("kyiv-2025|kiiv-2025");
        assertThat(slug(new Language("zh"), "北京")).isEqualTo("bei-jing");
    }

    @Test
    void aLongTitleEndsAfterAWord() {
        String title = "neunzehn-buchstaben ".repeat(10);

        assertThat(slug(ENGLISH, title))
                .isEqualTo("neunzehn-buchstaben-neunzehn-buchstaben-neunzehn-buchstaben-neunzehn-buchstaben");
        assertThat(slug(ENGLISH, "aa" + title)).hasSizeLessThanOrEqualTo(80).endsWith("buchstaben-neunzehn");
        assertThat(slug(ENGLISH, "x".repeat(200))).hasSize(80);
    }

    @Test
    void aNumberStillFits() {
        var slug = Slug.of(new Text.Said("wort ".repeat(40), ENGLISH, false), "otherwise");

        assertThat(slug.withRoomForANumber().string() + "-999999").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void aTitleOfSignsAloneTakesTheOther() {
        assertThat(slug(ENGLISH, "★ – !")).isEqualTo("otherwise");
    }

    private static String slug(Language language, String title) {
        return Slug.of(new Text.Said(title, language, false), "otherwise").string();
    }
}
