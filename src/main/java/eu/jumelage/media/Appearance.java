package eu.jumelage.media;

import java.util.UUID;

/**
 * A record that shows a picture.
 *
 * @param kind "activity", "partnership"
 * @param isPublic whether everybody sees it, and not the office alone
 */
public record Appearance(String kind, UUID record, String title, boolean isPublic) {}
