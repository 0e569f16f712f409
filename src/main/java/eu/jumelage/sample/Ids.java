package eu.jumelage.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of the sample's things: the same for the same key in every installation and at every load. */
final class Ids {

    private Ids() {}

    static UUID of(String kind, String key) {
        return UUID.nameUUIDFromBytes(("sample:" + kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
