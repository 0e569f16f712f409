package eu.jumelage.web;

/** The words for what went wrong; a status without words of its own speaks with those of its family. */
record ErrorWords(Words words) {

    static ErrorWords in(Language language) {
        return new ErrorWords(Words.in(language));
    }

    String title(int status) {
        return word(status, "title");
    }

    String text(int status) {
        return word(status, "text");
    }

    String home() {
        return words.say("error.home");
    }

    String reference() {
        return words.say("error.reference");
    }

    private String word(int status, String what) {
        String own = "error." + status + "." + what;
        return words.knows(own) ? words.say(own) : words.say("error." + (status < 500 ? 400 : 500) + "." + what);
    }
}
