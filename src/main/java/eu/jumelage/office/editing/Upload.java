package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.UUID;

/**
 * A file that a member handed in, to look at it before anything is made of it.
 *
 * @param language in which its texts are written
 */
public record Upload(UUID id, String name, Language language, byte[] bytes) {}
