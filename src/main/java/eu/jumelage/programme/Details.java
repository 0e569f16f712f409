package eu.jumelage.programme;

/** All that an editor says of an activity besides its times and places. Internal unless opened. */
public record Details(
        String kind,
        Words words,
        Participants participants,
        Visibility visibility,
        Attending attending,
        Context context,
        boolean example) {

    public static Details of(String kind, Words words, Participants participants) {
        return new Details(kind, words, participants, Visibility.INTERNAL, Attending.UNSAID, Context.NONE, false);
    }

    public Details words(Words words) {
        return new Details(kind, words, participants, visibility, attending, context, example);
    }

    public Details participants(Participants participants) {
        return new Details(kind, words, participants, visibility, attending, context, example);
    }

    public Details visibility(Visibility visibility) {
        return new Details(kind, words, participants, visibility, attending, context, example);
    }

    public Details attending(Attending attending) {
        return new Details(kind, words, participants, visibility, attending, context, example);
    }

    public Details context(Context context) {
        return new Details(kind, words, participants, visibility, attending, context, example);
    }

    /** Invented to show how it looks; every page that shows it says so. */
    public Details asExample() {
        return new Details(kind, words, participants, visibility, attending, context, true);
    }
}
