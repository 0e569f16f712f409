package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A police force, museum, association or ministry that takes part beside cities. */
public record Organisation(
        UUID id, Text name, @Nullable UUID city, @Nullable String website) {}
