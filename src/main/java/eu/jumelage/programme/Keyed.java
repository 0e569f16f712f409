package eu.jumelage.programme;

import java.util.Locale;

/** Something that the database and the interface's words know by a key, made of its name: ON_SITE is "on-site". */
public interface Keyed {

    String name();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a key that none of them has */
    static <E extends Enum<E> & Keyed> E of(Class<E> all, String key) {
        return Enum.valueOf(all, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
