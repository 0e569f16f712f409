package eu.jumelage.partnerships.claims;

/** Is told while a file is read, so that somebody who waits sees that it goes on. */
@FunctionalInterface
public interface Progress {

    /** For those who do not look. */
    Progress UNSEEN = (_, _) -> {};

    /** Every some thousand lines, and at the end of each file. */
    void read(TwinningFile file, long lines);
}
