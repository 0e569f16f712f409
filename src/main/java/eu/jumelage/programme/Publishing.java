package eu.jumelage.programme;

/** The answer to the wish to publish or withdraw an activity. */
public sealed interface Publishing {

    record Done(Activity activity) implements Publishing {}

    /** It names neither a partner city nor a network. */
    record NoPartner() implements Publishing {}

    /** From draft to published to withdrawn, and no other way. */
    record NotFrom(Publication publication) implements Publishing {}
}
