package eu.jumelage.media;

/**
 * A picture in one size, encoded anew: nothing of the file that was brought is in it but its pixels.
 *
 * @param type "image/jpeg", or "image/png" where something shines through
 */
public record Variant(int width, int height, String type, byte[] bytes) {}
