package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Brand.Ground;
import eu.jumelage.web.Colour;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour in a form, as it would look: a headline and a button on its paper.
 *
 * @param colour what was typed
 * @param proposal the one most like it that can be read; itself if it can
 */
public record ShadeView(Colour colour, Ground ground, Colour proposal) {

    /** Empty for what is no colour. */
    public static Optional<ShadeView> of(Field.Shade field, String typed) {
        return Colour.parse(typed)
                .map(colour ->
                        new ShadeView(colour, field.ground(), field.ground().proposal(colour)));
    }

    public boolean isRight() {
        return colour.equals(proposal);
    }

    /** "7.4", as the reader's language writes it. */
    public String contrast(Colour one, Locale reader) {
        return String.format(reader, "%.1f", Math.floor(one.contrast(ground.paper()) * 10) / 10);
    }
}
