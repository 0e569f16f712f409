package eu.jumelage.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who pays: a city, an organisation of the register, or whoever is written down.
 *
 * @param name as it was written, or as the register called it then
 */
public record Payer(
        String name, @Nullable UUID city, @Nullable UUID organisation) {

    public static Payer named(String name) {
        return new Payer(name, null, null);
    }
}
