package eu.jumelage.media;

import java.util.List;

/** What comes out of the darkroom. */
sealed interface Development {

    /**
     * @param width of the original in pixels, upright
     * @param variants ascending in width
     */
    record Developed(int width, int height, List<Variant> variants) implements Development {}

    record Spoilt(Flaw flaw) implements Development {}
}
