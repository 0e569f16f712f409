package eu.jumelage.news;

/**
 * One activity of which there is news.
 *
 * @param path of its page
 * @param was when it was to be, as the reader knows it; empty where that is the same
 * @param note a reason, a summary or what came of it; empty where there is none
 */
public record NewsItem(Kind kind, String title, String path, String when, String was, String where, String note) {

    /** What is new, in the order in which it is told: the urgent first. */
    public enum Kind {
        CANCELLED,
        POSTPONED,
        CHANGED,
        ANNOUNCED,
        TOLD
    }
}
