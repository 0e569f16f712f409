package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "<java\tscript:alert(1)>",
                ""
            })
    void aLinkThatLeadsNowhereGoodIsPlainText(String to) {
        assertThat(RichText.html("Vor [dem *Fest*](" + to + ") da")).isEqualTo("<p>Vor dem <em>Fest</em> da</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://berlin.de/", "mailto:a@berlin.de", "tel:+4930", "/de/aktuelles", "#oben", "a/b:c"})
    void anyOtherLinkLeads(String to) {
        assertThat(RichText.html("[Fest](" + to + ")")).contains("href=").contains("Fest</a>");
    }

    @Test
    void wordsInBracketsAreNoLink() {
        assertThat(RichText.html("[Fest]")).isEqualTo("<p>[Fest]</p>\n");
    }
}
