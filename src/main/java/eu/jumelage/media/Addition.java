package eu.jumelage.media;

import java.util.List;

/** The answer to somebody who brings a picture. */
public sealed interface Addition permits Addition.Added, Addition.Incomplete, Flaw {

    record Added(Picture picture) implements Addition {}

    /** What is said of it does not suffice; the file was not looked at. */
    record Incomplete(List<Gap> gaps) implements Addition {}
}
