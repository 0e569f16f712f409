package eu.jumelage.office.pages;

import eu.jumelage.web.Words;

/** What stands on the buttons over a long text and in its preview, for the script that makes them. */
public final class ProseBar {

    private ProseBar() {}

    /** In the order of the script, which takes them apart at the bars. */
    public static String in(Words words) {
        return String.join(
                "|",
                words.say("edit.bold"),
                words.say("edit.italic"),
                words.say("edit.list"),
                words.say("edit.link"),
                words.say("edit.look"),
                words.say("edit.look.empty"),
                words.say("edit.look.failed"));
    }
}
