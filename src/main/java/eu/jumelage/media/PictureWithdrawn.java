package eu.jumelage.media;

import java.util.UUID;

/** A picture is nowhere shown any more; who refers to it may look for another. */
public record PictureWithdrawn(UUID picture) {}
